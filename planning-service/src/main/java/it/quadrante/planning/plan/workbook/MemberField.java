package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import java.util.List;

/**
 * One member in one cell.
 *
 * @param path steps to the member: {@code resources}, {@code budget}, {@code currentCosts}
 */
record MemberField(Head head, List<String> path, Value value) implements Field {

  static MemberField of(Head head, Value value, String... path) {
    return new MemberField(head, List.of(path), value);
  }

  @Override
  public List<Head> heads() {
    return List.of(head);
  }

  @Override
  public List<CellValue> write(JsonNode element) {
    return List.of(value.write(element.at("/" + String.join("/", path))));
  }

  @Override
  public void read(List<CellValue> cells, ObjectNode element, Spot spot) {
    CellValue cell = cells.get(0);
    if (cell.isNothing()) {
      remove(element, 0);
    } else {
      spot.take(0, cell, value.read(cell)).ifPresent(read -> parent(element).set(name(), read));
    }
  }

  @Override
  public boolean shows(JsonNode element, List<String> steps) {
    return steps.size() >= path.size() && steps.subList(0, path.size()).equals(path);
  }

  private String name() {
    return path.get(path.size() - 1);
  }

  private ObjectNode parent(ObjectNode element) {
    ObjectNode at = element;
    for (String step : path.subList(0, path.size() - 1)) {
      at = at.get(step) instanceof ObjectNode there ? there : at.putObject(step);
    }
    return at;
  }

  /** With whatever held nothing else. */
  private void remove(ObjectNode at, int depth) {
    if (depth < path.size() - 1) {
      if (!(at.get(path.get(depth)) instanceof ObjectNode inner)) {
        return;
      }
      remove(inner, depth + 1);
      if (!inner.isEmpty()) {
        return;
      }
    }
    at.remove(path.get(depth));
  }
}
