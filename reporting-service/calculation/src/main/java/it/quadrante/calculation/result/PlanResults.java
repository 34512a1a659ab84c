package it.quadrante.calculation.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.MeasurePeriods;
import it.quadrante.calculation.consolidation.YearToDate;
import it.quadrante.calculation.plan.Aggregate;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.Subject;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.Semaforo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All results of a plan version at a quadrimestre, seen on one day. Immutable; after a change the
 * new results share with the old all that did not change.
 */
public final class PlanResults {
  private final CompiledPlan plan;
  private final CellValues cells;
  private final Quadrimestre upTo;
  private final LocalDate asOf;
  private final IndicatorEvaluator evaluator;

  // By place in the plan; written only while the results are being made.
  private final MeasurePeriods[] measures;
  private final IndicatorResult[] indicators;
  private final AggregateResult[] aggregates;

  private PlanResults(CompiledPlan plan, CellValues cells, Quadrimestre upTo, LocalDate asOf) {
    this.plan = plan;
    this.cells = cells;
    this.upTo = upTo;
    this.asOf = asOf;
    this.evaluator =
        new IndicatorEvaluator(
            upTo, asOf, asOf.isAfter(cells.lastDeadline()), plan.profile().missingAtYearEnd());
    this.measures = new MeasurePeriods[plan.measures().size()];
    this.indicators = new IndicatorResult[plan.assignments().size()];
    this.aggregates = new AggregateResult[plan.aggregates().size()];
  }

  private PlanResults(PlanResults before) {
    this.plan = before.plan;
    this.cells = before.cells;
    this.upTo = before.upTo;
    this.asOf = before.asOf;
    this.evaluator = before.evaluator;
    this.measures = before.measures.clone();
    this.indicators = before.indicators.clone();
    this.aggregates = before.aggregates.clone();
  }

  /** Calculates everything; never throws: a figure that cannot be had says why. */
  public static PlanResults evaluate(
      CompiledPlan plan, CellValues cells, Quadrimestre upTo, LocalDate asOf) {
    PlanResults results = new PlanResults(plan, cells, upTo, asOf);
    for (int i = 0; i < results.measures.length; i++) {
      results.measures[i] = cells.periodsOf(plan.measures().get(i), upTo, asOf);
    }
    results.calculate(plan.assignments(), plan.aggregates());
    return results;
  }

  /**
   * The results after one cell has changed: only what uses it is calculated again.
   *
   * @param value what the cell holds now; empty: nothing
   */
  public PlanResults after(Cell cell, Optional<CellValue> value) {
    Optional<Integer> measure = plan.placeOf(cell.measure());
    if (measure.isEmpty() || cell.quadrimestre().compareTo(upTo) > 0) {
      return this;
    }
    int place = measure.get();
    PlanResults results = new PlanResults(this);
    results.measures[place] = measures[place].after(cell.quadrimestre(), value);
    List<CompiledAssignment> changed = plan.assignmentsUsing(place);
    results.calculate(changed, plan.aggregatesAbove(changed));
    return results;
  }

  private void calculate(List<CompiledAssignment> assignments, List<Aggregate> above) {
    for (CompiledAssignment each : assignments) {
      indicators[each.place()] = evaluator.evaluate(each, inputsOf(each));
    }
    for (Aggregate each : above) {
      aggregates[each.place()] = rollUp(each);
    }
  }

  private YearToDate inputsOf(CompiledAssignment assignment) {
    List<MeasurePeriods> inputs = new ArrayList<>(assignment.measures().size());
    assignment.measures().forEach(place -> inputs.add(measures[place]));
    return YearToDate.of(inputs);
  }

  private AggregateResult rollUp(Aggregate aggregate) {
    IndicatorResult[] own = new IndicatorResult[aggregate.own().size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = indicators[aggregate.own().get(i).place()];
    }
    List<AggregateResult> parts = resultsOf(aggregate.parts());
    return AggregateResult.of(
        aggregate,
        List.of(own),
        parts,
        aggregate.counted() == aggregate.parts() ? parts : resultsOf(aggregate.counted()),
        plan.profile());
  }

  private List<AggregateResult> resultsOf(List<Aggregate> all) {
    AggregateResult[] results = new AggregateResult[all.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = aggregates[all.get(i).place()];
    }
    return List.of(results);
  }

  public CompiledPlan plan() {
    return plan;
  }

  public Quadrimestre upTo() {
    return upTo;
  }

  public LocalDate asOf() {
    return asOf;
  }

  /** In order of the plan. */
  public List<IndicatorResult> indicators() {
    return Collections.unmodifiableList(Arrays.asList(indicators));
  }

  /** Nodes, lines, perspectives, persons, the whole plan, each in order of the plan. */
  public List<AggregateResult> aggregates() {
    return resultsOf(List.copyOf(plan.shownAggregates()));
  }

  public Optional<IndicatorResult> indicator(String assignment) {
    return plan.assignment(assignment).map(each -> indicators[each.place()]);
  }

  public Optional<AggregateResult> aggregate(String subject) {
    return plan.aggregate(subject).map(each -> aggregates[each.place()]);
  }

  public AggregateResult overall() {
    return aggregate(Subject.OVERALL).orElseThrow();
  }

  /** Colour of a percentage; avanzamento has none. */
  public Semaforo.Colour colourOf(IndicatorResult result) {
    return plan.profile().semaforo().colourOf(result.percent());
  }

  /**
   * Assignments whose missing values forbid closing the year, by the profile: those of which nobody
   * has decided at closing.
   */
  public List<String> blockingClosing() {
    return plan.profile().missingAtYearEnd() != MissingAtYearEnd.BLOCK_CLOSING || !upTo.isYearEnd()
        ? List.of()
        : indicators().stream()
            .filter(result -> result.state() == IndicatorState.MISSING)
            .filter(result -> result.inputs().owed().anyMatch(p -> p.decision().isEmpty()))
            .map(result -> result.assignment().code())
            .toList();
  }
}
