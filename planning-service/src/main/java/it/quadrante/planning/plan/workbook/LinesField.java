package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A list of texts in one cell, a line each.
 *
 * @param value how the cell is read, before its lines are told apart
 */
record LinesField(Head head, String member, Value value) implements Field {

  static LinesField of(String header, int width, Value value, String member) {
    return new LinesField(Head.text(header, width), member, value);
  }

  @Override
  public List<Head> heads() {
    return List.of(head);
  }

  @Override
  public List<CellValue> write(JsonNode element) {
    String lines =
        StreamSupport.stream(element.path(member).spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining("\n"));
    return List.of(CellValue.text(lines));
  }

  @Override
  public void read(List<CellValue> cells, ObjectNode element, Spot spot) {
    CellValue cell = cells.get(0);
    if (cell.isNothing()) {
      element.putArray(member);
    } else {
      spot.take(0, cell, value.read(cell)).ifPresent(read -> put(element, read.asText()));
    }
  }

  private void put(ObjectNode element, String text) {
    ArrayNode lines = element.putArray(member);
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
  }

  @Override
  public boolean shows(JsonNode element, List<String> steps) {
    return steps.get(0).equals(member);
  }
}
