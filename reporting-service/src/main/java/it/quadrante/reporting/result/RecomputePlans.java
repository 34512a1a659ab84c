package it.quadrante.reporting.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.input.PlansTouched;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.input.store.CellInputs;
import it.quadrante.reporting.input.store.InputStore;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.ResultSet;
import it.quadrante.reporting.result.store.FailedPlans;
import it.quadrante.reporting.result.store.ResultStore;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Computes plans from their stored inputs: every version, at every quadrimestre from the one it is
 * in force from. The same inputs and day give the same results, in whatever order they arrived. A
 * plan that cannot be computed keeps the results it has and is tried again with the next look.
 */
@ApplicationScoped
@Priority(2)
public class RecomputePlans implements PlansTouched {
  private static final Logger LOG = Logger.getLogger(RecomputePlans.class);

  private final LoadPlan plans;
  private final PlanInputs inputs;
  private final CellInputs cells;
  private final InputStore years;
  private final ResultStore results;
  private final FailedPlans failures;
  private final BusinessDay day;
  private final CurrentChamber chamber;

  RecomputePlans(
      LoadPlan plans,
      PlanInputs inputs,
      CellInputs cells,
      InputStore years,
      ResultStore results,
      FailedPlans failures,
      BusinessDay day,
      CurrentChamber chamber) {
    this.plans = plans;
    this.inputs = inputs;
    this.cells = cells;
    this.years = years;
    this.results = results;
    this.failures = failures;
    this.day = day;
    this.chamber = chamber;
  }

  @Override
  public void touched(Set<String> touched) {
    LocalDate today = day.today();
    Map<String, Integer> plansWithYears = inputs.withReferring(touched);
    years.hold(new TreeSet<>(plansWithYears.values()));
    plansWithYears.keySet().forEach(plan -> recompute(plan, today));
  }

  /** One plan that cannot be computed costs neither the facts nor the other plans anything. */
  private void recompute(String plan, LocalDate asOf) {
    List<Computed> computed;
    try {
      computed = compute(plan, asOf);
    } catch (RuntimeException failed) {
      if (DatabaseTrouble.isIn(failed)) {
        throw failed;
      }
      LOG.errorf(
          failed, "plan not computed chamber=%s plan=%s asOf=%s", chamber.code(), plan, asOf);
      failures.mark(plan, inputs.year(plan), asOf);
      return;
    }
    store(plan, asOf, computed);
    failures.clear(plan);
  }

  /** A set before it is stored. */
  private record Computed(
      int year, ResultSet head, LocalDate nextLook, List<ComputedResult> results) {}

  private List<Computed> compute(String plan, LocalDate asOf) {
    List<PublishedVersion> versions = inputs.versions(plan);
    CellValues values = cells.cells(plan, versions.get(0).year());
    return versions.stream().flatMap(version -> compute(version, values, asOf)).toList();
  }

  private Stream<Computed> compute(PublishedVersion version, CellValues cells, LocalDate asOf) {
    PlanBasis basis = plans.load(version.plan(), version.version(), cells);
    LocalDate nextLook = NextLook.after(basis.compiled(), cells, asOf).orElse(null);
    return Stream.of(Quadrimestre.values())
        .filter(version::coversFrom)
        .map(quadrimestre -> basis.at(quadrimestre, asOf))
        .map(all -> new Computed(version.year(), all.head(0, ""), nextLook, all.items()));
  }

  private void store(String plan, LocalDate asOf, List<Computed> computed) {
    int changed = 0;
    for (Computed set : computed) {
      changed += results.put(set.year(), set.head(), set.nextLook(), set.results());
    }
    if (changed > 0) {
      LOG.infof(
          "results changed chamber=%s plan=%s asOf=%s results=%d",
          chamber.code(), plan, asOf, changed);
    }
  }
}
