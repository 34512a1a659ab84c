package it.quadrante.measurement.worklist.rest;

import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.closing.PeriodSentence;
import it.quadrante.measurement.indicator.domain.MeasureInPlan;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.PeriodState;
import it.quadrante.measurement.period.domain.PeriodStatus;
import it.quadrante.measurement.worklist.WorkItem;
import it.quadrante.measurement.worklist.domain.ListedCell;
import it.quadrante.problem.Problem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell somebody has to act on, as it reads over HTTP. */
@Schema(
    name = "WorkCell",
    description = "A cell somebody has to act on, with its time.",
    requiredProperties = {
      "id",
      "entity",
      "measure",
      "name",
      "unit",
      "year",
      "quadrimestre",
      "state",
      "missing",
      "version",
      "opensOn",
      "dueBy",
      "workingDaysLeft",
      "period"
    })
public record WorkCellView(
    @Schema(ref = "CellId") UUID id,
    String entity,
    String measure,
    @Schema(description = "Name of the measure.", examples = "N. di domande depositate")
        String name,
    MeasureUnit unit,
    @Schema(
            description = "Decimals with which it is entered; absent where no plan says.",
            maximum = "10")
        Integer decimals,
    int year,
    Quadrimestre quadrimestre,
    CellStatus state,
    @Schema(description = "Due, and nothing official.") boolean missing,
    int version,
    @Schema(description = "First day on which a value may be submitted.") LocalDate opensOn,
    LocalDate dueBy,
    @Schema(description = "Working days from tomorrow until then; 0 when none is left.")
        int workingDaysLeft,
    PeriodNow period) {

  /** What may be done in its period today. */
  @Schema(
      name = "PeriodNow",
      description = "What may be done in a period today.",
      requiredProperties = {"state", "locked", "sentence"})
  public record PeriodNow(
      PeriodStatus state,
      @Schema(description = "Whether no value is taken.") boolean locked,
      @Schema(description = "Last day of the state; absent where somebody has to end it.")
          LocalDate until,
      @Schema(
              description = "The same for people: why, until when, and who may open it.",
              maxLength = 20_000)
          String sentence) {

    private static PeriodNow of(WorkItem item, Locale language) {
      PeriodState state = item.period();
      return new PeriodNow(
          state.status(),
          state.isLocked(),
          state.until().orElse(null),
          Problem.entry(PeriodSentence.of(state, item.days()), language).detail());
    }
  }

  static WorkCellView of(WorkItem item, Locale language) {
    ListedCell cell = item.cell();
    return new WorkCellView(
        cell.id(),
        cell.entity(),
        cell.measure(),
        cell.name(),
        cell.unit(),
        item.plans().stream()
            .map(MeasureInPlan::decimals)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        cell.year(),
        cell.quadrimestre(),
        cell.state(),
        item.isMissing(),
        cell.version(),
        cell.opensOn(),
        cell.dueBy(),
        item.workingDaysLeft(),
        PeriodNow.of(item, language));
  }
}
