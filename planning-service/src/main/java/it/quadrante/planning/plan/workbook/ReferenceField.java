package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Head;
import java.util.List;

/** A baseline or previous value in one cell, read in the unit of the assignment's card. */
record ReferenceField(Head head, String member) implements Field {

  static ReferenceField of(String header, String member) {
    return new ReferenceField(Head.of(header, 18), member);
  }

  @Override
  public List<Head> heads() {
    return List.of(head);
  }

  @Override
  public List<CellValue> write(JsonNode element) {
    return in(Unit.NUMBER).write(element);
  }

  @Override
  public void read(List<CellValue> cells, ObjectNode element, Spot spot) {
    in(spot.unitOfCard(element)).read(cells, element, spot);
  }

  @Override
  public boolean shows(JsonNode element, List<String> steps) {
    return in(Unit.NUMBER).shows(element, steps);
  }

  private MemberField in(Unit unit) {
    return MemberField.of(head, ReferenceValue.in(unit), member);
  }
}
