package it.quadrante.calculation.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.Semaforo;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All results of a plan version at a quadrimestre, seen on one day.
 *
 * @param indicators by assignment code, in order of the plan
 * @param aggregates by subject id
 */
public record PlanResults(
    CompiledPlan plan,
    Quadrimestre upTo,
    LocalDate asOf,
    Map<String, IndicatorResult> indicators,
    Map<String, AggregateResult> aggregates) {

  /** Calculates everything; never throws: a figure that cannot be had says why. */
  public static PlanResults evaluate(
      CompiledPlan plan, CellValues cells, Quadrimestre upTo, LocalDate asOf) {
    IndicatorEvaluator evaluator = evaluator(plan, cells, upTo, asOf);
    Map<String, IndicatorResult> indicators = new LinkedHashMap<>();
    for (CompiledAssignment assignment : plan.assignments()) {
      indicators.put(assignment.code(), evaluator.evaluate(assignment));
    }
    return of(plan, upTo, asOf, indicators);
  }

  private static IndicatorEvaluator evaluator(
      CompiledPlan plan, CellValues cells, Quadrimestre upTo, LocalDate asOf) {
    return new IndicatorEvaluator(cells, upTo, asOf, plan.profile().missingAtYearEnd());
  }

  private static PlanResults of(
      CompiledPlan plan,
      Quadrimestre upTo,
      LocalDate asOf,
      Map<String, IndicatorResult> indicators) {
    return new PlanResults(
        plan,
        upTo,
        asOf,
        Collections.unmodifiableMap(indicators),
        Collections.unmodifiableMap(RollUpCalculator.rollUp(plan, indicators::get)));
  }

  /** The same results after some assignments changed: only they and the roll-up are calculated. */
  public PlanResults reevaluate(Iterable<CompiledAssignment> changed, CellValues cells) {
    IndicatorEvaluator evaluator = evaluator(plan, cells, upTo, asOf);
    Map<String, IndicatorResult> fresh = new LinkedHashMap<>(indicators);
    changed.forEach(each -> fresh.put(each.code(), evaluator.evaluate(each)));
    return of(plan, upTo, asOf, fresh);
  }

  public Optional<IndicatorResult> indicator(String assignment) {
    return Optional.ofNullable(indicators.get(assignment));
  }

  public Optional<AggregateResult> aggregate(String subject) {
    return Optional.ofNullable(aggregates.get(subject));
  }

  public AggregateResult overall() {
    return aggregates.get(Subject.OVERALL);
  }

  /** Colour of a percentage; avanzamento has none. */
  public Semaforo.Colour colourOf(IndicatorResult result) {
    return plan.profile().semaforo().colourOf(result.percent());
  }

  /** Assignments whose missing values forbid closing the year, by the profile. */
  public List<String> blockingClosing() {
    return plan.profile().missingAtYearEnd() != MissingAtYearEnd.BLOCK_CLOSING || !upTo.isYearEnd()
        ? List.of()
        : indicators.values().stream()
            .filter(result -> result.state() == IndicatorState.MISSING)
            .map(result -> result.assignment().code())
            .toList();
  }
}
