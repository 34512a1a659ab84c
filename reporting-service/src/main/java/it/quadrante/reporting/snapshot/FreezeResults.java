package it.quadrante.reporting.snapshot;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.PlansTouched;
import it.quadrante.reporting.input.events.Content;
import it.quadrante.reporting.result.DatabaseTrouble;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.Digest;
import it.quadrante.reporting.snapshot.domain.Basis;
import it.quadrante.reporting.snapshot.domain.Choice;
import it.quadrante.reporting.snapshot.domain.Snapshot;
import it.quadrante.reporting.snapshot.store.SnapshotStore;
import it.quadrante.reporting.snapshot.store.SnapshotStore.Pending;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Freezes the results of plans when a period is closed and every value that the closing closes over
 * is held. What is frozen never changes: a later closing of the period freezes again, beside it.
 */
@ApplicationScoped
@Priority(1)
public class FreezeResults implements PlansTouched {
  private static final Logger LOG = Logger.getLogger(FreezeResults.class);

  private final SnapshotInputs inputs;
  private final SnapshotStore snapshots;
  private final CurrentChamber chamber;

  FreezeResults(SnapshotInputs inputs, SnapshotStore snapshots, CurrentChamber chamber) {
    this.inputs = inputs;
    this.snapshots = snapshots;
    this.chamber = chamber;
  }

  @Override
  public void touched(Set<String> plans, List<Content> facts) {
    for (Pending pending : snapshots.pending(plans)) {
      try {
        if (inputs.choose(pending) instanceof Choice.Ready ready) {
          freeze(ready.basis(), pending.closedAt());
        }
      } catch (RuntimeException failed) {
        if (DatabaseTrouble.isIn(failed)) {
          throw failed;
        }
        LOG.errorf(failed, "results not frozen chamber=%s %s", chamber.code(), pending);
      }
    }
  }

  private void freeze(Basis basis, Instant closedAt) {
    Frozen frozen = frozen(basis);
    Snapshot snapshot = snapshot(basis, closedAt, frozen.hash());
    snapshots.add(snapshot, frozen.basis(), frozen.results());
    LOG.infof(
        "results frozen chamber=%s plan=%s snapshot=%s hash=%s",
        chamber.code(), basis.plan(), basis.id(), frozen.hash());
  }

  /** What a snapshot with this basis names. */
  public Snapshot snapshot(Basis basis, Instant closedAt, String hash) {
    return new Snapshot(
        basis.plan(),
        basis.entity(),
        basis.quadrimestre(),
        basis.closing(),
        basis.version(),
        closedAt,
        basis.asOf(),
        inputs.profile(basis).code(),
        inputs.profile(basis).version(),
        hash);
  }

  /**
   * Frozen results before they are stored.
   *
   * @param basis as canonical text
   */
  public record Frozen(String basis, List<ComputedResult> results, String hash) {}

  /** What follows from a basis: always the same. */
  public Frozen frozen(Basis basis) {
    String text = CanonicalJson.write(basis);
    List<ComputedResult> results = inputs.calculate(basis).items();
    return new Frozen(text, results, Digest.of(results).text(text));
  }
}
