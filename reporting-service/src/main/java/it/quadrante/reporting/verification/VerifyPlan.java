package it.quadrante.reporting.verification;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.input.store.YearLocks;
import it.quadrante.reporting.result.Calculated;
import it.quadrante.reporting.result.LoadPlan;
import it.quadrante.reporting.result.PlanBasis;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.Digest;
import it.quadrante.reporting.result.domain.ResultSet;
import it.quadrante.reporting.result.store.ResultStore;
import it.quadrante.reporting.snapshot.FreezeResults;
import it.quadrante.reporting.snapshot.domain.Basis;
import it.quadrante.reporting.snapshot.domain.Snapshot;
import it.quadrante.reporting.snapshot.store.SnapshotStore;
import it.quadrante.reporting.verification.domain.Comparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Computes everything stored of a plan of the current chamber again, from scratch and from its
 * inputs: each set as known on its own day, each snapshot from its basis. Nothing is written.
 */
@ApplicationScoped
public class VerifyPlan {
  private final PlanInputs inputs;
  private final YearLocks years;
  private final LoadPlan plans;
  private final ResultStore results;
  private final SnapshotStore snapshots;
  private final FreezeResults freezing;

  VerifyPlan(
      PlanInputs inputs,
      YearLocks years,
      LoadPlan plans,
      ResultStore results,
      SnapshotStore snapshots,
      FreezeResults freezing) {
    this.inputs = inputs;
    this.years = years;
    this.plans = plans;
    this.results = results;
    this.snapshots = snapshots;
    this.freezing = freezing;
  }

  /** The plans of the current chamber. */
  @Transactional
  public List<String> plans() {
    return inputs.newestVersions("", Integer.MAX_VALUE).stream()
        .map(PublishedVersion::plan)
        .toList();
  }

  /** Its year and those it refers to are held meanwhile, so that no reader changes anything. */
  @Transactional
  public Comparison verify(String plan) {
    Comparison comparison = new Comparison();
    List<PublishedVersion> versions = inputs.versions(plan);
    TreeSet<Integer> touched = new TreeSet<>();
    versions.forEach(
        version -> inputs.content(plan, version.version()).years().forEach(touched::add));
    years.lock(touched);
    versions.forEach(version -> verify(version, comparison));
    snapshots.of(plan).forEach(snapshot -> verify(snapshot, comparison));
    return comparison;
  }

  private void verify(PublishedVersion version, Comparison comparison) {
    Map<LocalDate, PlanBasis> seen = new HashMap<>();
    Function<LocalDate, PlanBasis> basis =
        day ->
            seen.computeIfAbsent(
                day, asOf -> plans.loadAnew(version.plan(), version.version(), asOf));
    Stream.of(Quadrimestre.values())
        .filter(version::coversFrom)
        .forEach(quadrimestre -> verify(basis, version, quadrimestre, comparison));
  }

  /**
   * @param basis as it is seen on a day
   */
  private void verify(
      Function<LocalDate, PlanBasis> basis,
      PublishedVersion version,
      Quadrimestre at,
      Comparison comparison) {
    String place = "plan=%s version=%d %s".formatted(version.plan(), version.version(), at);
    Optional<ResultSet> stored = results.find(version.plan(), version.version(), at);
    if (stored.isEmpty()) {
      comparison.add(place, "has no results");
      return;
    }
    ResultSet set = stored.get();
    Calculated calculated = basis.apply(set.asOf()).at(at, set.asOf());
    List<ComputedResult> computed = calculated.items();
    if (!calculated.head(set.revision(), set.digest()).equals(set)) {
      comparison.add(place, "is stored with another profile version");
    }
    comparison.set(place, set.digest(), results.all(set), Digest.of(computed).text(), computed);
  }

  private void verify(Snapshot snapshot, Comparison comparison) {
    String place = "plan=%s snapshot=%s".formatted(snapshot.plan(), snapshot.id());
    Basis basis = snapshots.basis(snapshot);
    if (!freezing.snapshot(basis, snapshot.closedAt(), snapshot.hash()).equals(snapshot)) {
      comparison.add(place, "names something else than its basis");
    }
    FreezeResults.Frozen frozen = freezing.frozen(basis);
    comparison.snapshot(
        place, snapshot.hash(), snapshots.results(snapshot), frozen.hash(), frozen.results());
  }
}
