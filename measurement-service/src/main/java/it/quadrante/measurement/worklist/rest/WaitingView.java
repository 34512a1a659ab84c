package it.quadrante.measurement.worklist.rest;

import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Summands;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import it.quadrante.measurement.cell.domain.Warnings.Warning;
import it.quadrante.measurement.cell.rest.OfficialView;
import it.quadrante.measurement.cell.rest.PartView;
import it.quadrante.measurement.cell.rest.RequestView;
import it.quadrante.measurement.cell.rest.ValueBody;
import it.quadrante.measurement.worklist.WarningSentence;
import it.quadrante.measurement.worklist.WorkItem;
import it.quadrante.measurement.worklist.domain.ListedCell;
import it.quadrante.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that waits, as it reads over HTTP. */
@Schema(
    name = "WaitingValue",
    description = "A value that waits for a decision, with what helps to take it.",
    requiredProperties = {"cell", "submission", "value", "by", "at", "late", "warnings", "plans"})
public record WaitingView(
    WorkCellView cell,
    @Schema(description = "Number that a decision has to name.", minimum = "1", examples = "1")
        int submission,
    @Schema(description = "As it was handed in.") ValueBody value,
    String by,
    Instant at,
    boolean late,
    String note,
    @Schema(
            description = "Why an official value is to be another.",
            examples = "Una domanda era contata due volte.")
        String reason,
    @Schema(description = "What the value is the sum of.", maxItems = Summands.MOST)
        List<PartView> parts,
    @Schema(description = "What is official now, and would be replaced.") OfficialView official,
    @Schema(description = "Asked for besides, and not decided yet.") RequestView request,
    @Schema(description = "What to look at twice; it may well be right.", maxItems = 10)
        List<WarningView> warnings,
    @Schema(description = "Official value of the quadrimestre before, if any, and the change.")
        EarlierView previous,
    @Schema(description = "Official value of the same quadrimestre a year before, likewise.")
        EarlierView yearBefore,
    @Schema(
            description = "What it is needed for, in the order of plans.",
            maxItems = MeasureInPlanView.MOST_PLANS)
        List<MeasureInPlanView> plans) {

  /** What to look at twice. */
  @Schema(
      name = "ValueWarning",
      description = "What to look at twice before a value becomes official.",
      requiredProperties = {"code", "detail"})
  public record WarningView(
      Warning code,
      @Schema(
              description = "The same for people.",
              examples = "Una percentuale sta di solito fra 0 e 100.")
          String detail) {

    private static WarningView of(Warning warning, Locale language) {
      return new WarningView(
          warning, Problem.entry(WarningSentence.of(warning), language).detail());
    }
  }

  static WaitingView of(WorkItem item, Locale language) {
    ListedCell cell = item.cell();
    Submission waiting = cell.submission();
    Measured now = cell.entered().orElseThrow();
    return new WaitingView(
        WorkCellView.of(item, language),
        waiting.number(),
        ValueBody.of(waiting.value()),
        waiting.by().account(),
        cell.submittedAt(),
        waiting.late(),
        waiting.note(),
        waiting.reason(),
        PartView.of(waiting.parts()),
        OfficialView.of(cell.official()),
        RequestView.of(cell.request()),
        cell.warnings().stream().map(warning -> WarningView.of(warning, language)).toList(),
        cell.previous().map(earlier -> EarlierView.of(earlier, now)).orElse(null),
        cell.yearBefore().map(earlier -> EarlierView.of(earlier, now)).orElse(null),
        MeasureInPlanView.of(item.plans()));
  }
}
