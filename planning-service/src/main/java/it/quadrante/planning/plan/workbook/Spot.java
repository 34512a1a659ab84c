package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Readout;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.Typed;
import java.util.Map;
import java.util.Optional;

/**
 * Where a field is read: its cells in one row, and what is found there.
 *
 * @param columns of the field's cells, from 0
 * @param cards by code, as the workbook has them
 */
record Spot(
    String sheet, int row, int[] columns, Findings findings, Map<String, ObjectNode> cards) {

  /** The card of an assignment; one without members where it is not there, a fault elsewhere. */
  JsonNode card(JsonNode assignment) {
    ObjectNode card = cards.get(assignment.path("card").asText());
    return card == null ? ReadSheets.empty() : card;
  }

  Unit unitOfCard(JsonNode assignment) {
    return Unit.valueOf(card(assignment).path("unit").asText(Unit.NUMBER.name()));
  }

  String place(int cell) {
    return SheetData.place(sheet, columns[cell], row);
  }

  void fault(int cell, FaultCode code, Object... arguments) {
    findings.fault(place(cell), code, arguments);
  }

  /** The value that was read, with what there is to say about it; empty where it was not. */
  <T> Optional<T> take(int cell, CellValue typed, Readout<T> readout) {
    if (readout instanceof Readout.Unreadable<T> unreadable) {
      findings.fault(place(cell), unreadable.why());
      return Optional.empty();
    }
    if (readout instanceof Readout.Interpreted<T> interpreted) {
      Fault words = interpreted.inWords();
      findings.reading(place(cell), Typed.quoted(typed.shown()), words);
      return Optional.of(interpreted.value());
    }
    return Optional.of(((Readout.Plain<T>) readout).value());
  }
}
