package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.plan.workbook.domain.CellValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A list of texts in one cell, a line each. */
record LinesField(Head head, String member) implements Field {

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
    ArrayNode lines = element.putArray(member);
    cells
        .get(0)
        .shown()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
  }

  @Override
  public boolean shows(JsonNode element, List<String> steps) {
    return steps.get(0).equals(member);
  }
}
