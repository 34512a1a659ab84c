package it.quadrante.reporting.verification;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.identity.InChamber;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.result.store.ResultStore;
import it.quadrante.reporting.snapshot.store.SnapshotStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What tells the results of a chamber from others, in the order of its plans. */
@ApplicationScoped
public class ListDigests {
  private final VerifyPlan plans;
  private final OfPlan ofPlan;
  private final InChamber chambers;

  ListDigests(VerifyPlan plans, OfPlan ofPlan, InChamber chambers) {
    this.plans = plans;
    this.ofPlan = ofPlan;
    this.chambers = chambers;
  }

  List<String> of(String chamber) {
    List<String> lines = new ArrayList<>();
    chambers.run(chamber, () -> plans.plans().forEach(plan -> lines.addAll(ofPlan.lines(plan))));
    return lines;
  }

  /** One plan, read in a transaction of its own. */
  @ApplicationScoped
  static class OfPlan {
    private final PlanInputs inputs;
    private final ResultStore results;
    private final SnapshotStore snapshots;

    OfPlan(PlanInputs inputs, ResultStore results, SnapshotStore snapshots) {
      this.inputs = inputs;
      this.results = results;
      this.snapshots = snapshots;
    }

    @Transactional
    List<String> lines(String plan) {
      return Stream.concat(
              inputs.versions(plan).stream().flatMap(this::sets),
              snapshots.of(plan).stream()
                  .map(each -> "plan=%s snapshot=%s %s".formatted(plan, each.id(), each.hash())))
          .toList();
    }

    private Stream<String> sets(PublishedVersion of) {
      return Stream.of(Quadrimestre.values())
          .flatMap(at -> results.find(of.plan(), of.version(), at).stream())
          .map(
              set ->
                  "plan=%s version=%d %s %s"
                      .formatted(set.plan(), set.version(), set.quadrimestre(), set.digest()));
    }
  }
}
