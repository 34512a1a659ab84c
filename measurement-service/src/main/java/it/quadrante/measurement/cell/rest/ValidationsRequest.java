package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.ValidateTogether;
import it.quadrante.measurement.cell.ValidateTogether.Item;
import it.quadrante.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several submissions to be made official. */
@Schema(name = "ValidationsRequest", description = "Submissions to be made official together.")
@CellProblem.Answers({
  CellProblem.BODY_MISSING,
  CellProblem.VALIDATIONS_COUNT,
  CellProblem.VALIDATIONS_REFUSED,
  CellProblem.VALUE_WITH_WARNING,
  CellProblem.CELL_MISSING,
  CellProblem.SUBMISSION_NUMBER_MISSING
})
record ValidationsRequest(
    @Schema(
            required = true,
            description = "One for each cell.",
            minItems = 1,
            maxItems = ValidateTogether.MOST)
        List<CellSubmission> items) {

  /** A submission of a cell. */
  @Schema(name = "CellSubmission", description = "The submission of a cell.")
  record CellSubmission(
      @Schema(ref = "CellId") UUID cell,
      @Schema(
              required = true,
              minimum = "1",
              format = "int32",
              description = "Number of the submission the validator has seen.")
          Integer submission) {}

  static List<Item> items(ValidationsRequest body) {
    Requests.requireBody(body);
    return body.items == null
        ? List.of()
        : body.items.stream().map(ValidationsRequest::item).toList();
  }

  private static Item item(CellSubmission of) {
    if (of == null || of.cell() == null) {
      throw new ProblemException(CellProblem.CELL_MISSING);
    }
    return new Item(of.cell(), Requests.number(of.submission()));
  }
}
