package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.Decision;
import it.quadrante.measurement.cell.domain.Definition;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Summands;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cell as it reads over HTTP.
 *
 * @param missing due, and nothing validated
 * @param value of the last submission; absent while nothing was submitted
 */
@Schema(
    name = "Cell",
    description = "The value expected of a measure in a quadrimestre.",
    requiredProperties = {
      "id",
      "entity",
      "measure",
      "name",
      "unit",
      "sourceUnits",
      "year",
      "quadrimestre",
      "state",
      "expected",
      "missing",
      "entering",
      "version",
      "opensOn",
      "dueBy"
    })
public record CellView(
    @Schema(ref = "CellId") UUID id,
    String entity,
    String measure,
    @Schema(
            description = "Name of the measure.",
            examples = "N. di domande depositate marchi e brevetti")
        String name,
    MeasureUnit unit,
    @Schema(description = "Units that enter it.", maxItems = 200) List<String> sourceUnits,
    int year,
    Quadrimestre quadrimestre,
    CellStatus state,
    @Schema(description = "Whether a plan in force expects it; a value that stands stays without.")
        boolean expected,
    @Schema(description = "Due, and nothing validated.") boolean missing,
    int version,
    @Schema(description = "First day on which a value may be submitted.") LocalDate opensOn,
    LocalDate dueBy,
    @Schema(description = "Of the last submission; absent while nothing was submitted.")
        ValueBody value,
    @Schema(description = "How its value is entered.") Definition.Entering entering,
    @Schema(description = "Entered so far towards its value.", maxItems = Summands.MOST)
        List<PartView> parts,
    @Schema(description = "Units whose part is still to come.", maxItems = 200)
        List<String> awaitedUnits,
    SubmissionView submission,
    DecisionView decision,
    OfficialView official,
    @Schema(description = "Waits for somebody else's decision.") RequestView request) {

  /** Who submitted what is there now. */
  @Schema(
      name = "Submission",
      description = "Who submitted what is there now.",
      requiredProperties = {"number", "by", "role", "at", "late"})
  public record SubmissionView(
      @Schema(description = "1, 2, … of the cell: what a decision names.", minimum = "1")
          int number,
      String by,
      CellFact.Role role,
      Instant at,
      boolean late,
      String note,
      @Schema(description = "Why an official value is to be another.", examples = "Refuso.")
          String reason) {

    private static SubmissionView of(Submission submission) {
      return new SubmissionView(
          submission.number(),
          submission.by().account(),
          CellFact.Role.DATA_REFERENT,
          submission.by().at(),
          submission.late(),
          submission.note(),
          submission.reason());
    }
  }

  /** Who validated it or sent it back. */
  @Schema(
      name = "Decision",
      description = "Who validated it or sent it back.",
      requiredProperties = {"by", "role", "at"})
  public record DecisionView(String by, CellFact.Role role, Instant at, String reason) {

    private static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.by().account(), CellFact.Role.VALIDATOR, decision.by().at(), decision.reason());
    }
  }

  /**
   * @param today in Europe/Rome
   */
  static CellView of(Cell cell, LocalDate today) {
    return new CellView(
        cell.key().id(),
        cell.key().entity(),
        cell.key().measure(),
        cell.definition().name(),
        cell.definition().unit(),
        cell.definition().sourceUnits(),
        cell.key().year(),
        cell.key().quadrimestre(),
        cell.statusOn(today),
        cell.expected(),
        cell.isMissingOn(today),
        cell.version(),
        cell.period().from(),
        cell.period().submitBy(),
        cell.state().submission().map(Submission::value).map(ValueBody::of).orElse(null),
        cell.definition().entering(),
        PartView.of(cell.summands().parts()),
        cell.definition().isByParts() ? cell.summands().awaited(cell.definition()) : null,
        cell.state().submission().map(SubmissionView::of).orElse(null),
        cell.state().decision().map(DecisionView::of).orElse(null),
        OfficialView.of(cell.official()),
        RequestView.of(cell.request()));
  }
}
