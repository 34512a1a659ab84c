package it.quadrante.calculation.result;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellState;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.MeasureToDate;
import it.quadrante.calculation.consolidation.YearToDate;
import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.MeasureRef;
import it.quadrante.calculation.formula.Operand;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.Reference;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.scoring.Scorer;
import it.quadrante.calculation.target.Target;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Evaluates single assignments at one quadrimestre, seen on one day.
 *
 * @param asOf decides which empty cells are due
 */
public record IndicatorEvaluator(
    CellValues cells, Quadrimestre upTo, LocalDate asOf, MissingAtYearEnd missingAtYearEnd) {

  public IndicatorResult evaluate(CompiledAssignment assignment) {
    YearToDate inputs = YearToDate.of(assignment.measures(), cells, upTo, asOf);
    if (assignment.formula().isEmpty()) {
      return toBeCompleted(assignment, Optional.empty(), inputs);
    }
    Operand operand = evaluate(assignment, assignment.formula().get(), inputs);
    Optional<Entry> value = valueOf(assignment, operand, inputs);
    if (assignment.target().isEmpty()) {
      return toBeCompleted(assignment, value, inputs);
    }
    if (value.isPresent()) {
      return scored(assignment, value.get(), inputs);
    }
    return operand instanceof Operand.Impossible impossible
        ? notComputable(assignment, Optional.empty(), impossible.obstacle(), inputs)
        : absent(assignment, inputs);
  }

  private static Operand evaluate(
      CompiledAssignment assignment, Formula formula, YearToDate inputs) {
    return formula.evaluate(ref -> operand(ref, inputs.of(assignment.key(ref))));
  }

  /** What a consolidated measure is worth in a formula. */
  public static Operand operand(MeasureRef ref, Optional<MeasureToDate> measure) {
    if (measure.flatMap(MeasureToDate::working).isPresent()) {
      return Operand.of(measure.flatMap(MeasureToDate::working).map(Working::result).orElseThrow());
    }
    Optional<Entry> standing =
        measure.flatMap(MeasureToDate::standing).map(CellValue.Counting::entry);
    if (standing.isEmpty()) {
      return Operand.absent(ref);
    }
    return standing.get() instanceof Entry.Day day
        ? Operand.of(day.date())
        : new Operand.Impossible(Obstacle.VALUE_DOES_NOT_FIT_TARGET);
  }

  /** A measure alone is worth what was entered: a date, words, a yes or no; else a number. */
  private static Optional<Entry> valueOf(
      CompiledAssignment assignment, Operand operand, YearToDate inputs) {
    Optional<Entry> entered =
        onlyMeasure(assignment, inputs)
            .flatMap(MeasureToDate::standing)
            .map(CellValue.Counting::entry)
            .filter(entry -> isWhatItIsWorth(assignment, entry));
    if (entered.isPresent()) {
      return entered;
    }
    return operand instanceof Operand.Number number
        ? Optional.of(new Entry.Number(number.figure()))
        : Optional.empty();
  }

  private static boolean isWhatItIsWorth(CompiledAssignment assignment, Entry entry) {
    return entry.number().isEmpty()
        || (assignment.card().unit() == Unit.YES_NO && entry instanceof Entry.YesNo);
  }

  private static Optional<MeasureToDate> onlyMeasure(
      CompiledAssignment assignment, YearToDate inputs) {
    return assignment
        .formula()
        .flatMap(Formula::onlyMeasure)
        .flatMap(ref -> inputs.of(assignment.key(ref)));
  }

  private IndicatorResult scored(CompiledAssignment assignment, Entry value, YearToDate inputs) {
    Scorer scorer = scorer(assignment, inputs);
    Optional<AppliedTarget> applied = appliedTarget(assignment, inputs);
    Score advance = scorer.score(value, assignment.target().orElseThrow());
    Optional<Score> score = applied.map(target -> scorer.score(value, target.target()));
    if (score.orElse(advance) instanceof Score.None none) {
      return notComputable(assignment, Optional.of(value), none.obstacle(), inputs);
    }
    return new IndicatorResult(
        assignment,
        inputs.hasGaps() ? IndicatorState.PARTIAL : IndicatorState.COMPUTED,
        Optional.of(value),
        applied,
        score.flatMap(IndicatorEvaluator::percent),
        percent(advance),
        false,
        Optional.empty(),
        inputs);
  }

  private static Optional<Score.Percent> percent(Score score) {
    return score instanceof Score.Percent percent ? Optional.of(percent) : Optional.empty();
  }

  private static Scorer scorer(CompiledAssignment assignment, YearToDate inputs) {
    Optional<Figure> judged =
        onlyMeasure(assignment, inputs)
            .flatMap(MeasureToDate::standing)
            .flatMap(CellValue.Counting::judgedPercent);
    return new Scorer(
        assignment.rule(),
        judged,
        assignment.assignment().baseline().map(Reference::value),
        assignment.assignment().previous().map(Reference::value));
  }

  /**
   * What gives SI/NO and percentage now. At III the target of the year, for a flow once no cell is
   * open; before, an interim target, else the target of the year for stocks, ratios and dates due.
   */
  private Optional<AppliedTarget> appliedTarget(CompiledAssignment assignment, YearToDate inputs) {
    Target year = assignment.target().orElseThrow();
    Optional<AppliedTarget> ofTheYear =
        Optional.of(new AppliedTarget(year, AppliedTarget.Origin.YEAR));
    if (upTo.isYearEnd()) {
      return ofTheYear.filter(target -> !assignment.flow() || !inputs.isOpen());
    }
    Target interim = assignment.assignment().interim().get(upTo);
    if (interim != null) {
      return Optional.of(new AppliedTarget(interim, AppliedTarget.Origin.INTERIM));
    }
    if (year instanceof Target.OnOrBefore date) {
      return ofTheYear.filter(target -> isDue(assignment, date));
    }
    return ofTheYear.filter(target -> !assignment.flow());
  }

  /**
   * A date is due in the quadrimestre in which it is expected, at the latest when its day passed.
   */
  private boolean isDue(CompiledAssignment assignment, Target.OnOrBefore date) {
    boolean expectedByNow =
        assignment.measures().stream()
            .flatMap(measure -> measure.expectedIn().stream())
            .anyMatch(q -> q.compareTo(upTo) <= 0);
    return expectedByNow || date.date().isBefore(asOf);
  }

  /** Missing is left out during the year and follows the profile at its end. */
  private IndicatorResult absent(CompiledAssignment assignment, YearToDate inputs) {
    CellState reason = inputs.reasonForAbsence();
    boolean zero =
        reason == CellState.MISSING
            && upTo.isYearEnd()
            && asOf.isAfter(cells.lastDeadline())
            && !inputs.isOpen()
            && missingAtYearEnd == MissingAtYearEnd.ZERO;
    IndicatorResult result =
        IndicatorResult.unscored(
            assignment, stateOf(reason), Optional.empty(), Optional.empty(), inputs);
    return zero ? result.countingAsZero() : result;
  }

  private static IndicatorState stateOf(CellState reason) {
    return switch (reason) {
      case SUSPENDED -> IndicatorState.SUSPENDED;
      case NOT_ASSESSABLE -> IndicatorState.NOT_ASSESSABLE;
      case MISSING, WITHDRAWN, UNFIT -> IndicatorState.MISSING;
      case COUNTED, NOT_DUE, NOT_EXPECTED -> IndicatorState.NOT_DUE;
    };
  }

  private static IndicatorResult notComputable(
      CompiledAssignment assignment, Optional<Entry> value, Obstacle obstacle, YearToDate inputs) {
    return IndicatorResult.unscored(
        assignment, IndicatorState.NOT_COMPUTABLE, value, Optional.of(obstacle), inputs);
  }

  private static IndicatorResult toBeCompleted(
      CompiledAssignment assignment, Optional<Entry> value, YearToDate inputs) {
    return IndicatorResult.unscored(
        assignment, IndicatorState.TO_BE_COMPLETED, value, Optional.empty(), inputs);
  }
}
