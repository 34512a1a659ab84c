package it.quadrante.reporting.snapshot;

import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.result.ReadResults;
import it.quadrante.reporting.result.ResultProblem;
import it.quadrante.reporting.result.Shown;
import it.quadrante.reporting.result.View;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import it.quadrante.reporting.snapshot.domain.Basis;
import it.quadrante.reporting.snapshot.domain.Choice;
import it.quadrante.reporting.snapshot.domain.Snapshot;
import it.quadrante.reporting.snapshot.domain.SnapshotId;
import it.quadrante.reporting.snapshot.store.SnapshotStore;
import it.quadrante.reporting.snapshot.store.SnapshotStore.Pending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Reads what closings froze, and what they wait for. */
@ApplicationScoped
public class ReadSnapshots {
  private final PlanInputs plans;
  private final SnapshotStore snapshots;
  private final SnapshotInputs inputs;
  private final ReadResults results;

  ReadSnapshots(
      PlanInputs plans, SnapshotStore snapshots, SnapshotInputs inputs, ReadResults results) {
    this.plans = plans;
    this.snapshots = snapshots;
    this.inputs = inputs;
    this.results = results;
  }

  /** A closing that has frozen nothing yet. */
  public record Awaiting(SnapshotId id, Choice choice) {}

  /** What is frozen of a plan, and what is not yet. */
  public record Overview(List<Snapshot> frozen, List<Awaiting> awaiting) {}

  @Transactional
  public Overview of(String plan) {
    if (plans.versions(plan).isEmpty()) {
      throw new ProblemException(ResultProblem.PLAN_NOT_FOUND, plan);
    }
    return new Overview(
        snapshots.of(plan),
        snapshots.pending(Set.of(plan)).stream()
            .map(pending -> new Awaiting(id(pending), inputs.choose(pending)))
            .filter(awaiting -> !(awaiting.choice() instanceof Choice.NotConcerned))
            .toList());
  }

  private static SnapshotId id(Pending pending) {
    return new SnapshotId(pending.quadrimestre(), pending.entity(), pending.closing());
  }

  /** One of them. */
  @Transactional
  public Snapshot snapshot(String plan, String id) {
    return SnapshotId.parse(id)
        .flatMap(snapshot -> snapshots.find(plan, snapshot))
        .orElseThrow(() -> new ProblemException(SnapshotProblem.SNAPSHOT_NOT_FOUND, plan, id));
  }

  /** Exactly what it was computed from. */
  @Transactional
  public Basis basis(Snapshot snapshot) {
    return snapshots.basis(snapshot);
  }

  /** Its results, as far as the caller may see them. */
  @Transactional
  public Shown shown(Snapshot snapshot) {
    List<ComputedResult> frozen = snapshots.results(snapshot);
    List<Item> items = results.items(frozen);
    ResultSet set =
        new ResultSet(
            snapshot.plan(),
            snapshot.version(),
            snapshot.quadrimestre(),
            snapshot.asOf(),
            snapshot.profileCode(),
            snapshot.profileVersion(),
            snapshot.closing(),
            snapshot.hash());
    return new Shown(View.SNAPSHOT, set, () -> items);
  }
}
