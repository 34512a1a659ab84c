package it.quadrante.measurement.closing.rest;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.rest.RequestView;
import it.quadrante.measurement.closing.PeriodSituation;
import it.quadrante.measurement.period.domain.ClosingAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quadrimestre of an entity with what its closing rests on. */
@Schema(
    name = "WholePeriod",
    description = "A quadrimestre of an entity: what is unsettled, and what was done with it.",
    requiredProperties = {"period", "unsettled", "closings"})
public record WholePeriodView(
    @Schema(description = "Its days, state and counts.") PeriodView period,
    @Schema(
            description =
                "Cells without an official value, or whose value or request waits for a decision:"
                    + " what keeps it from being closed.",
            maxItems = 10_000)
        List<UnsettledCell> unsettled,
    @Schema(description = "Closings and reopenings, the first first.", maxItems = 1_000)
        List<Act> closings) {

  /** A cell that a closing has to settle. */
  @Schema(
      name = "UnsettledCell",
      description = "A cell that is missing or waits for a decision.",
      requiredProperties = {"cell", "measure", "name", "state", "sourceUnits"})
  public record UnsettledCell(
      UUID cell,
      String measure,
      @Schema(
              description = "Name of the measure.",
              examples = "N. di domande depositate marchi e brevetti")
          String name,
      @Schema(
              description =
                  "SUBMITTED has to be validated or sent back; any other needs a decision, about its"
                      + " request or else with the closing.")
          CellStatus state,
      @Schema(description = "Units that enter it.", maxItems = 200) List<String> sourceUnits,
      @Schema(description = "Has to be approved or refused.") RequestView request) {

    private static UnsettledCell of(Cell cell) {
      return new UnsettledCell(
          cell.key().id(),
          cell.key().measure(),
          cell.definition().name(),
          cell.state().status(),
          cell.definition().sourceUnits(),
          RequestView.of(cell.request()));
    }
  }

  /** A closing or reopening. */
  @Schema(
      name = "PeriodAct",
      description = "A closing or reopening.",
      requiredProperties = {"number", "action", "by", "at", "reason"})
  public record Act(
      @Schema(description = "Counts closings and reopenings.", minimum = "1") int number,
      @Schema(description = "Which of the two.") ClosingAct.Action action,
      String by,
      Instant at,
      String reason,
      @Schema(description = "Of a reopening: its last day.") LocalDate until) {

    private static Act of(ClosingAct act) {
      return new Act(
          act.number(), act.action(), act.by(), act.at(), act.reason(), act.reopenedUntil());
    }
  }

  static WholePeriodView of(PeriodSituation period, Locale language) {
    return new WholePeriodView(
        PeriodView.of(period, language),
        period.unsettled().stream().map(UnsettledCell::of).toList(),
        period.acts().stream().map(Act::of).toList());
  }
}
