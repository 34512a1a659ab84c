package it.quadrante.reporting.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.automatic.domain.CountedYear;
import it.quadrante.reporting.automatic.store.CountedInputs;
import it.quadrante.reporting.input.PlansTouched;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.input.events.Content;
import it.quadrante.reporting.input.store.CellInputs;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.input.store.YearLocks;
import it.quadrante.reporting.result.store.FailedPlans;
import it.quadrante.reporting.result.store.ResultStore;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Computes plans from their stored inputs: every version, at every quadrimestre from the one it is
 * in force from, those that refer to their results included. The same inputs and day give the same
 * results, in whatever order they arrived and whether or not this goes on from what it remembers. A
 * plan that cannot be computed keeps the results it has and is tried again with the next look.
 */
@ApplicationScoped
@Priority(2)
public class RecomputePlans implements PlansTouched {
  private static final Logger LOG = Logger.getLogger(RecomputePlans.class);

  private final LoadPlan plans;
  private final PlanInputs inputs;
  private final CellInputs cells;
  private final CountedInputs counted;
  private final YearLocks years;
  private final ResultStore results;
  private final FailedPlans failures;
  private final KeptYears kept;
  private final BusinessDay day;
  private final CurrentChamber chamber;

  RecomputePlans(
      LoadPlan plans,
      PlanInputs inputs,
      CellInputs cells,
      CountedInputs counted,
      YearLocks years,
      ResultStore results,
      FailedPlans failures,
      KeptYears kept,
      BusinessDay day,
      CurrentChamber chamber) {
    this.plans = plans;
    this.inputs = inputs;
    this.cells = cells;
    this.counted = counted;
    this.years = years;
    this.results = results;
    this.failures = failures;
    this.kept = kept;
    this.day = day;
    this.chamber = chamber;
  }

  /** Earlier years first: later ones may refer to their results. */
  @Override
  public void touched(Set<String> touched, List<Content> facts) {
    LocalDate today = day.today();
    Map<Integer, Set<String>> byYear = new TreeMap<>();
    inputs
        .withReferring(touched)
        .forEach((plan, year) -> byYear.computeIfAbsent(year, y -> new TreeSet<>()).add(plan));
    years.hold(new TreeSet<>(byYear.keySet()));
    byYear.forEach(
        (year, ofYear) -> {
          KeptYears.Year known = kept.of(year, years.stamp(year), today);
          ofYear.forEach(plan -> recompute(plan, known, facts, today));
          known.keepOnCommit();
        });
  }

  /** One plan that cannot be computed costs neither the facts nor the other plans anything. */
  private void recompute(String plan, KeptYears.Year known, List<Content> facts, LocalDate asOf) {
    try {
      Optional<ComputedPlan> before =
          known.plan(plan).filter(computed -> computed.bases().allMatch(plans::isCurrent));
      Optional<ComputedPlan> after = before.flatMap(computed -> computed.after(facts));
      known.computed(after.isPresent() ? storeDiffering(after.get()) : fromScratch(plan, asOf));
    } catch (RuntimeException failed) {
      if (DatabaseTrouble.isIn(failed)) {
        throw failed;
      }
      LOG.errorf(
          failed, "plan not computed chamber=%s plan=%s asOf=%s", chamber.code(), plan, asOf);
      known.failed(plan);
      failures.mark(plan, inputs.year(plan), asOf);
    }
  }

  private ComputedPlan fromScratch(String plan, LocalDate asOf) {
    List<PublishedVersion> versions = inputs.versions(plan);
    int year = versions.get(0).year();
    CellValues values = cells.cells(plan, year);
    CountedYear counts = counted.of(plan, year).year(year, asOf);
    ComputedPlan computed =
        new ComputedPlan(
            plan,
            values,
            counts,
            versions.stream().flatMap(version -> sets(version, values, counts, asOf)).toList());
    int changed = 0;
    for (ComputedSet set : computed.sets()) {
      changed += results.put(year, set.head(), set.nextLook(), set.results().values());
    }
    failures.clear(plan);
    log(plan, asOf, changed);
    return computed;
  }

  private Stream<ComputedSet> sets(
      PublishedVersion version, CellValues values, CountedYear counts, LocalDate asOf) {
    PlanBasis basis = plans.load(version.plan(), version.version(), values, counts);
    return Stream.of(Quadrimestre.values())
        .filter(version::coversFrom)
        .map(quadrimestre -> ComputedSet.of(basis, quadrimestre, asOf));
  }

  /** Sets without a difference cost nothing; when to look again follows from the same values. */
  private ComputedPlan storeDiffering(ComputedPlan computed) {
    int changed = 0;
    for (ComputedSet set : computed.sets()) {
      if (!set.results().isEmpty()) {
        changed +=
            results.putDiffering(
                computed.cells().year(), set.head(), set.nextLook(), set.results().values());
      }
    }
    log(computed.plan(), computed.sets().get(0).calculated().results().asOf(), changed);
    return computed;
  }

  private void log(String plan, LocalDate asOf, int changed) {
    if (changed > 0) {
      LOG.infof(
          "results changed chamber=%s plan=%s asOf=%s results=%d",
          chamber.code(), plan, asOf, changed);
    }
  }
}
