package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import java.util.List;

/**
 * The entry of a list that has this key: a weight in a perspective, an expected result of a year.
 *
 * @param member the list
 * @param keyMember what tells its entries apart
 * @param valueMember what the cell shows of the entry
 */
record EntryField(
    Head head, String member, String keyMember, JsonNode key, String valueMember, Value value)
    implements Field {

  @Override
  public List<Head> heads() {
    return List.of(head);
  }

  @Override
  public List<CellValue> write(JsonNode element) {
    return List.of(value.write(Entries.in(element, member, keyMember, key).path(valueMember)));
  }

  @Override
  public void read(List<CellValue> cells, ObjectNode element, Spot spot) {
    CellValue cell = cells.get(0);
    if (cell.isNothing()) {
      Entries.put(element, member, keyMember, key, null);
      return;
    }
    spot.take(0, cell, value.read(cell))
        .ifPresent(
            read -> {
              ObjectNode entry = JsonNodeFactory.instance.objectNode();
              entry.set(keyMember, key);
              entry.set(valueMember, read);
              Entries.put(element, member, keyMember, key, entry);
            });
  }

  @Override
  public boolean shows(JsonNode element, List<String> steps) {
    return Entries.isAt(element, member, keyMember, key, steps);
  }

  /** Entries of a list by their key. */
  static final class Entries {
    private Entries() {}

    static JsonNode in(JsonNode element, String member, String keyMember, JsonNode key) {
      for (JsonNode entry : element.path(member)) {
        if (entry.path(keyMember).asText().equals(key.asText())) {
          return entry;
        }
      }
      return JsonNodeFactory.instance.objectNode();
    }

    /** In its place, or at the end; null takes it away. */
    static void put(
        ObjectNode element, String member, String keyMember, JsonNode key, ObjectNode entry) {
      ArrayNode entries = JsonNodeFactory.instance.arrayNode();
      boolean put = entry == null;
      for (JsonNode old : element.path(member)) {
        if (!old.path(keyMember).asText().equals(key.asText())) {
          entries.add(old);
        } else if (!put) {
          entries.add(entry);
          put = true;
        }
      }
      element.set(member, put ? entries : entries.add(entry));
    }

    static boolean isAt(
        JsonNode element, String member, String keyMember, JsonNode key, List<String> steps) {
      return steps.get(0).equals(member)
          && steps.size() > 1
          && element
              .at("/" + member + "/" + steps.get(1) + "/" + keyMember)
              .asText()
              .equals(key.asText());
    }
  }
}
