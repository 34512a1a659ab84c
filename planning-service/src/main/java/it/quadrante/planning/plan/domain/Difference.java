package it.quadrante.planning.plan.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What differs between two contents of a plan, element by element: by kind, within a kind those of
 * the new content in its order, then those it lacks in the order of the old. An element is the same
 * as long as its key is: a new code is another element.
 *
 * <p>The order counts among siblings only (nodes of one parent, assignments of one node, all of the
 * other kinds): of those that stayed siblings the fewest that explain the new order are said to
 * have moved.
 */
public record Difference(List<ElementChange> changes) {

  public Difference {
    changes = List.copyOf(changes);
  }

  public static Difference between(PlanContent before, PlanContent after) {
    List<ElementChange> changes = new ArrayList<>();
    for (ElementKind kind : ElementKind.values()) {
      changes.addAll(between(kind.in(before), kind.in(after)));
    }
    return new Difference(changes);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  private static List<ElementChange> between(
      List<? extends PlanElement> before, List<? extends PlanElement> after) {
    Map<String, PlanElement> gone = new LinkedHashMap<>();
    before.forEach(element -> gone.putIfAbsent(element.key(), element));
    Map<String, FieldChange> moves = SiblingOrder.moves(before, after);
    List<ElementChange> changes = new ArrayList<>();
    for (PlanElement is : after) {
      PlanElement was = gone.remove(is.key());
      if (was == null) {
        changes.add(change(is, ElementChange.What.ADDED, fields(Map.of(), Fields.of(is))));
      } else {
        List<FieldChange> fields =
            was.equals(is) ? new ArrayList<>() : fields(Fields.of(was), Fields.of(is));
        if (moves.containsKey(is.key())) {
          fields.add(moves.get(is.key()));
        }
        if (!fields.isEmpty()) {
          changes.add(change(is, ElementChange.What.CHANGED, fields));
        }
      }
    }
    for (PlanElement was : gone.values()) {
      changes.add(change(was, ElementChange.What.REMOVED, fields(Fields.of(was), Map.of())));
    }
    return changes;
  }

  private static ElementChange change(
      PlanElement element, ElementChange.What what, List<FieldChange> fields) {
    return new ElementChange(element.element(), element.key(), what, fields);
  }

  /** Fields of the new element in its order, then those it lacks. */
  private static List<FieldChange> fields(Map<String, Object> before, Map<String, Object> after) {
    List<FieldChange> changes = new ArrayList<>();
    after.forEach(
        (name, is) -> {
          if (!Objects.equals(before.get(name), is)) {
            changes.add(new FieldChange(name, before.get(name), is));
          }
        });
    before.forEach(
        (name, was) -> {
          if (!after.containsKey(name)) {
            changes.add(new FieldChange(name, was, null));
          }
        });
    return changes;
  }
}
