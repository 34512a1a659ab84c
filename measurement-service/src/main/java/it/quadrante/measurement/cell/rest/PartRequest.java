package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.domain.NewPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part handed in.
 *
 * @param date text, so that what is no date is answered with a sentence of its own
 */
@Schema(
    name = "PartRequest",
    description = "The part of a unit, or an entry within the period; the value is their sum.")
@CellProblem.Answers({
  CellProblem.BODY_MISSING,
  CellProblem.VALUE_MISSING,
  CellProblem.VALUE_INCOMPLETE,
  CellProblem.VALUE_OVERFULL,
  CellProblem.VALUE_AGAINST_UNIT,
  CellProblem.NEGATIVE_DAYS,
  CellProblem.NOT_ENTERED_BY_PARTS,
  CellProblem.PART_MISFORMED,
  CellProblem.NOT_A_SOURCE_UNIT,
  CellProblem.DATE_NOT_ISO,
  CellProblem.EMPTY_SPREADSHEET_DATE,
  CellProblem.DATE_IN_FUTURE,
  CellProblem.ENTRY_OUTSIDE_PERIOD,
  CellProblem.TOO_MANY_PARTS,
  CellProblem.SUM_OUT_OF_BOUNDS,
  CellProblem.REASON_REQUIRED,
  CellProblem.TEXT_TOO_LONG,
  CellProblem.PERIOD_NOT_BEGUN,
  CellProblem.CELL_NOT_EXPECTED
})
record PartRequest(
    @Schema(
            description = "Of a measure by parts, and only there: the unit whose part it is.",
            maxLength = 100,
            examples = "UFF_PROM")
        String unit,
    @Schema(
            format = "date",
            examples = "2017-10-04",
            description =
                "Of a measure with entries, and only there: a day of the quadrimestre, ISO 8601.")
        String date,
    @Schema(required = true) ValueBody value,
    String note,
    @Schema(
            description = "Why; required of a unit's part where a value is official.",
            examples = "Due corsi erano contati due volte.")
        String reason) {

  static NewPart part(PartRequest body) {
    Requests.requireBody(body);
    return new NewPart(
        body.unit,
        body.date == null ? null : WrittenDate.read(body.date),
        body.value == null ? null : body.value.toValue(),
        body.note,
        body.reason);
  }
}
