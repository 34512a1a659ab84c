package it.quadrante.calculation.result;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Absence;
import it.quadrante.calculation.consolidation.CellState;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.MeasureToDate;
import it.quadrante.calculation.consolidation.YearToDate;
import it.quadrante.calculation.formula.Operand;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates single assignments at one quadrimestre, seen on one day.
 *
 * @param asOf decides whether the day of a target has passed
 * @param yearIsOver whether the last deadline of the year has passed
 */
record IndicatorEvaluator(
    Quadrimestre upTo, LocalDate asOf, boolean yearIsOver, MissingAtYearEnd missingAtYearEnd) {

  IndicatorResult evaluate(CompiledAssignment assignment, YearToDate inputs) {
    if (assignment.formula().isEmpty()) {
      return toBeCompleted(assignment, Optional.empty(), inputs);
    }
    Operand operand = InputOperands.evaluate(assignment, inputs);
    Optional<Entry> value = valueOf(assignment, operand, inputs);
    if (assignment.target().isEmpty()) {
      return toBeCompleted(assignment, value, inputs);
    }
    if (value.isPresent()) {
      return scored(assignment, value.get(), inputs);
    }
    return operand instanceof Operand.Impossible impossible
        ? notComputable(assignment, Optional.empty(), impossible.obstacle(), inputs)
        : absent(assignment, (Operand.Absent) operand, inputs);
  }

  /** A measure alone is worth what was entered: a date, words, a yes or no; else a number. */
  private static Optional<Entry> valueOf(
      CompiledAssignment assignment, Operand operand, YearToDate inputs) {
    return assignment
        .onlyInput(inputs)
        .flatMap(MeasureToDate::value)
        .filter(entry -> entry.number().isEmpty() || isAnswer(assignment, entry))
        .or(() -> number(operand));
  }

  private static boolean isAnswer(CompiledAssignment assignment, Entry entry) {
    return assignment.card().unit() == Unit.YES_NO && entry instanceof Entry.YesNo;
  }

  private static Optional<Entry> number(Operand operand) {
    return operand instanceof Operand.Number number
        ? Optional.of(new Entry.Number(number.figure()))
        : Optional.empty();
  }

  private IndicatorResult scored(CompiledAssignment assignment, Entry value, YearToDate inputs) {
    Target year = assignment.target().orElseThrow();
    Score advance = assignment.score(value, year, inputs);
    Optional<AppliedTarget> applied = appliedTarget(assignment, year, inputs);
    Score score =
        applied.isEmpty() || applied.get().target() == year
            ? advance
            : assignment.score(value, applied.get().target(), inputs);
    if (score instanceof Score.None none) {
      return notComputable(assignment, Optional.of(value), none.obstacle(), inputs);
    }
    IndicatorState state = inputs.hasGaps() ? IndicatorState.PARTIAL : IndicatorState.COMPUTED;
    Optional<Figure> progress =
        advance instanceof Score.Percent percent
            ? Optional.of(percent.percent())
            : Optional.empty();
    return applied.isEmpty()
        ? IndicatorResult.unscored(
            assignment, state, Optional.of(value), progress, Optional.empty(), inputs)
        : IndicatorResult.scored(
            assignment,
            state,
            Optional.of(value),
            applied.get(),
            (Score.Percent) score,
            progress,
            inputs);
  }

  /**
   * What gives SI/NO and percentage now. At III the target of the year, for a flow once no cell is
   * open; before, an interim target, else the target of the year for stocks, ratios and dates due.
   */
  private Optional<AppliedTarget> appliedTarget(
      CompiledAssignment assignment, Target year, YearToDate inputs) {
    Target interim = assignment.assignment().interim().get(upTo);
    if (interim != null && !upTo.isYearEnd()) {
      return Optional.of(new AppliedTarget(interim, AppliedTarget.Origin.INTERIM));
    }
    boolean applies =
        year instanceof Target.OnOrBefore date
            ? isDue(assignment, inputs, date)
            : !assignment.flow() || (upTo.isYearEnd() && !inputs.isOpen());
    return applies
        ? Optional.of(new AppliedTarget(year, AppliedTarget.Origin.YEAR))
        : Optional.empty();
  }

  /**
   * A date is due in the quadrimestre in which it is expected, at the latest when its day passed or
   * the year ends.
   */
  private boolean isDue(CompiledAssignment assignment, YearToDate inputs, Target.OnOrBefore date) {
    return upTo.isYearEnd()
        || date.date().isBefore(asOf)
        || inputs.measures().stream()
            .flatMap(measure -> measure.measure().expectedIn().stream())
            .anyMatch(q -> q.compareTo(upTo) <= 0);
  }

  /** Missing is left out during the year and follows closing or profile at its end. */
  private IndicatorResult absent(
      CompiledAssignment assignment, Operand.Absent lacks, YearToDate inputs) {
    List<MeasureToDate> lacking =
        lacks.measures().stream().map(name -> assignment.input(name, inputs)).toList();
    CellState reason = Absence.reason(inputs, lacking);
    IndicatorResult result =
        IndicatorResult.unscored(
            assignment,
            stateOf(reason),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            inputs);
    return reason == CellState.MISSING && upTo.isYearEnd() && !inputs.isOpen() && isZero(inputs)
        ? result.countingAsZero()
        : result;
  }

  /** Whether one of the values owed counts as zero: by its closing, else by the profile. */
  private boolean isZero(YearToDate inputs) {
    boolean byProfile = yearIsOver && missingAtYearEnd == MissingAtYearEnd.ZERO;
    return inputs
        .owed()
        .anyMatch(period -> period.decision().map(d -> d.countsAsZero()).orElse(byProfile));
  }

  private static IndicatorState stateOf(CellState reason) {
    return switch (reason) {
      case SUSPENDED -> IndicatorState.SUSPENDED;
      case NOT_ASSESSABLE -> IndicatorState.NOT_ASSESSABLE;
      case MISSING -> IndicatorState.MISSING;
      default -> IndicatorState.NOT_DUE;
    };
  }

  private static IndicatorResult notComputable(
      CompiledAssignment assignment, Optional<Entry> value, Obstacle obstacle, YearToDate inputs) {
    return IndicatorResult.unscored(
        assignment,
        IndicatorState.NOT_COMPUTABLE,
        value,
        Optional.empty(),
        Optional.of(obstacle),
        inputs);
  }

  private static IndicatorResult toBeCompleted(
      CompiledAssignment assignment, Optional<Entry> value, YearToDate inputs) {
    return IndicatorResult.unscored(
        assignment,
        IndicatorState.TO_BE_COMPLETED,
        value,
        Optional.empty(),
        Optional.empty(),
        inputs);
  }
}
