package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import it.quadrante.spreadsheet.Readout;
import java.util.List;
import java.util.TreeSet;

/**
 * SI or NO; an empty cell is NO.
 *
 * @param item null: the member is a boolean; else: whether the list holds this item (quadrimestri)
 */
record FlagField(Head head, String member, String item) implements Field {
  private static final Choice SI_NO = Choice.of("true", "SI", "false", "NO");

  static FlagField of(String header, String member) {
    return new FlagField(head(header), member, null);
  }

  static FlagField in(String header, String member, String item) {
    return new FlagField(head(header), member, item);
  }

  private static Head head(String header) {
    return Head.choosing(header, 12, SI_NO.offered());
  }

  @Override
  public List<Head> heads() {
    return List.of(head);
  }

  @Override
  public List<CellValue> write(JsonNode element) {
    return List.of(CellValue.text(isSet(element) ? "SI" : "NO"));
  }

  @Override
  public void read(List<CellValue> cells, ObjectNode element, Spot spot) {
    CellValue cell = cells.get(0);
    boolean set =
        !cell.isNothing()
            && spot.take(0, cell, answer(cell)).map(JsonNode::asBoolean).orElse(false);
    if (item == null) {
      element.put(member, set);
    } else {
      put(element, set);
    }
  }

  private static Readout<JsonNode> answer(CellValue cell) {
    return cell instanceof CellValue.Flag flag
        ? Readout.plain(BooleanNode.valueOf(flag.set()))
        : SI_NO.read(cell);
  }

  @Override
  public boolean shows(JsonNode element, List<String> steps) {
    return steps.get(0).equals(member);
  }

  private boolean isSet(JsonNode element) {
    JsonNode value = element.path(member);
    return item == null ? value.asBoolean() : items(value).contains(item);
  }

  private void put(ObjectNode element, boolean set) {
    TreeSet<String> items = items(element.path(member));
    if (set) {
      items.add(item);
    } else {
      items.remove(item);
    }
    ArrayNode list = element.putArray(member);
    items.forEach(list::add);
  }

  private static TreeSet<String> items(JsonNode list) {
    TreeSet<String> items = new TreeSet<>();
    list.forEach(each -> items.add(each.asText()));
    return items;
  }
}
