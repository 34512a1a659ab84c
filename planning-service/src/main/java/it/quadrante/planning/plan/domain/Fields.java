package it.quadrante.planning.plan.domain;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of an element by path. They are read from the record itself, so that a member added to
 * it is compared and recorded without anybody remembering to.
 *
 * <p>A record inside is a path of its members ({@code resources/budget/currentCosts}). A list of
 * records is keyed by their first member, and its second needs no name: {@code targets/2017} is the
 * target of 2017, {@code targets/2017/reading/reason} the reason of its reading. A closed choice
 * ({@link Target}, {@link Reference}) and a list of plain values are one value. What is absent, a
 * false flag and an empty list included, has no field.
 */
final class Fields {
  private final Map<String, Object> all = new LinkedHashMap<>();

  private Fields() {}

  static Map<String, Object> of(PlanElement element) {
    Fields fields = new Fields();
    fields.members("", (Record) element, 0);
    return fields.all;
  }

  private void members(String path, Record record, int first) {
    RecordComponent[] members = record.getClass().getRecordComponents();
    for (int i = first; i < members.length; i++) {
      value(path + members[i].getName(), member(record, members[i]));
    }
  }

  private void value(String path, Object value) {
    if (value == null || value.equals(false) || value.equals(List.of())) {
      return;
    }
    if (value instanceof Record record && !isChoice(record)) {
      members(path + "/", record, 0);
    } else if (value instanceof List<?> list && list.get(0) instanceof Record) {
      list.forEach(item -> item(path, (Record) item));
    } else {
      all.put(path, value);
    }
  }

  private void item(String list, Record item) {
    RecordComponent[] members = item.getClass().getRecordComponents();
    String path = free(list + "/" + member(item, members[0]));
    value(path, member(item, members[1]));
    members(path + "/", item, 2);
  }

  /** A key given twice is a fault of the plan, but nothing of it may be lost here. */
  private String free(String path) {
    String free = path;
    for (int i = 2; all.containsKey(free); i++) {
      free = path + "#" + i;
    }
    return free;
  }

  /** The cases of a sealed type are nested in it. */
  private static boolean isChoice(Record record) {
    Class<?> around = record.getClass().getEnclosingClass();
    return around != null && around.isSealed();
  }

  private static Object member(Record record, RecordComponent member) {
    try {
      return member.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
