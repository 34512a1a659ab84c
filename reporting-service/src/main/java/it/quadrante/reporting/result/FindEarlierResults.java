package it.quadrante.reporting.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.plan.Subject;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.ResultOf;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.result.domain.EarlierResult;
import it.quadrante.reporting.result.domain.EarlierResult.Lack;
import it.quadrante.reporting.result.domain.IndicatorItem;
import it.quadrante.reporting.result.domain.ResultSet;
import it.quadrante.reporting.result.store.ResultStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the results that a plan version refers to among the stored official ones of the chamber:
 * the value at III by the version in force there. A value rests on cells only, never on a reference
 * of its own, so that nothing goes round in circles.
 */
@ApplicationScoped
public class FindEarlierResults {
  private final PlanInputs inputs;
  private final ResultStore results;

  FindEarlierResults(PlanInputs inputs, ResultStore results) {
    this.inputs = inputs;
    this.results = results;
  }

  public EarlierResults of(PlanPublished published) {
    Map<ResultOf, EarlierResult> found = new HashMap<>();
    Map<String, Optional<ResultSet>> sets = new HashMap<>();
    for (ResultOf of : published.earlierResults()) {
      found.put(
          of,
          of.year() < published.plan().year()
              ? sets.computeIfAbsent(of.plan(), this::lastSet)
                  .map(set -> in(set, of))
                  .orElse(without(of, null, Lack.PLAN_NOT_PUBLISHED))
              : without(of, null, Lack.NOT_AN_EARLIER_YEAR));
    }
    return new EarlierResults(found);
  }

  /** At III the newest version is the one in force. */
  private Optional<ResultSet> lastSet(String plan) {
    return inputs.versions(plan).stream()
        .reduce((earlier, later) -> later)
        .flatMap(version -> results.find(plan, version.version(), Quadrimestre.III));
  }

  private EarlierResult in(ResultSet set, ResultOf of) {
    return results
        .result(set, Subject.indicator(of.assignment()), true)
        .map(stored -> (IndicatorItem) ResultItems.read(stored.kind(), stored.body()))
        .map(item -> in(set, of, item))
        .orElse(without(of, set.version(), Lack.NO_SUCH_ASSIGNMENT));
  }

  private static EarlierResult in(ResultSet set, ResultOf of, IndicatorItem item) {
    if (item.open() != null) {
      return without(of, set.version(), Lack.YEAR_STILL_OPEN);
    }
    if (item.value() == null) {
      return without(of, set.version(), Lack.NO_VALUE);
    }
    return item.value().number() == null
        ? without(of, set.version(), Lack.NOT_A_NUMBER)
        : new EarlierResult(of.plan(), of.assignment(), set.version(), item.value().number(), null);
  }

  private static EarlierResult without(ResultOf of, Integer version, Lack lack) {
    return new EarlierResult(of.plan(), of.assignment(), version, null, lack);
  }
}
