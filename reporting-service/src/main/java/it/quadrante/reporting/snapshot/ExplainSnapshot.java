package it.quadrante.reporting.snapshot;

import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.explanation.ExplainResult.Explained;
import it.quadrante.reporting.result.ResultProblem;
import it.quadrante.reporting.result.Shown;
import it.quadrante.reporting.snapshot.domain.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Derives the explanation of a frozen result from the basis of its snapshot. */
@ApplicationScoped
public class ExplainSnapshot {
  private final ReadSnapshots snapshots;
  private final SnapshotInputs inputs;

  ExplainSnapshot(ReadSnapshots snapshots, SnapshotInputs inputs) {
    this.snapshots = snapshots;
    this.inputs = inputs;
  }

  /**
   * How a result was had that the caller may see.
   *
   * @throws ProblemException SNAPSHOT_NOT_FOUND, RESULT_NOT_FOUND
   */
  @Transactional
  public Explained explain(String plan, String id, String subject) {
    Snapshot snapshot = snapshots.snapshot(plan, id);
    Shown shown = snapshots.shown(snapshot);
    if (shown.item(subject).isEmpty()) {
      throw new ProblemException(ResultProblem.RESULT_NOT_FOUND, plan, subject);
    }
    return Explained.of(
        shown.view(), shown.set(), inputs.calculate(snapshots.basis(snapshot)), subject);
  }
}
