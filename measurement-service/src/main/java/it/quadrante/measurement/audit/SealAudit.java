package it.quadrante.measurement.audit;

import io.quarkus.scheduler.Scheduled;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.identity.InChamber;
import it.quadrante.measurement.audit.domain.AuditEntry;
import it.quadrante.measurement.audit.domain.Seal;
import it.quadrante.measurement.audit.store.SealStore;
import it.quadrante.measurement.audit.store.SealStore.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Seals what was committed into the chain of its chamber. In no transaction of a use case: there,
 * everybody would wait for the end of the chain. Of several instances one seals a chamber at a
 * time; the others leave it to that one.
 */
@ApplicationScoped
public class SealAudit {
  private static final Logger LOG = Logger.getLogger(SealAudit.class);
  private static final int BATCH = 500;

  private final Batch batch;
  private final InChamber chambers;

  SealAudit(Batch batch, InChamber chambers) {
    this.batch = batch;
    this.chambers = chambers;
  }

  /** One transaction of sealing. */
  @ApplicationScoped
  static class Batch {
    private final SealStore store;
    private final CurrentChamber chamber;
    private final Clock clock;

    Batch(SealStore store, CurrentChamber chamber, Clock clock) {
      this.store = store;
      this.chamber = chamber;
      this.clock = clock;
    }

    @ActivateRequestContext
    @Transactional
    List<String> chambers() {
      return store.chambersToSeal();
    }

    /**
     * What waits in the current chamber, up to so many.
     *
     * @return how many were sealed
     */
    @Transactional
    int seal(int atMost) {
      Optional<Head> held = store.tryHold();
      if (held.isEmpty()) {
        return 0;
      }
      Head head = held.get();
      List<AuditEntry> waiting = store.waiting(atMost);
      for (AuditEntry entry : waiting) {
        Seal seal = Seal.after(head.number(), head.hash(), chamber.code(), entry);
        store.keep(seal, clock.instant());
        head = new Head(seal.number(), seal.hash());
      }
      if (!waiting.isEmpty()) {
        store.end(head);
        LOG.infof(
            "audit sealed chamber=%s last=%d hash=%s", chamber.code(), head.number(), head.hash());
      }
      return waiting.size();
    }
  }

  @Scheduled(
      every = "${quadrante.audit.seal-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    seal();
  }

  /** Everything that was committed before; what fails is sealed in the next round. */
  public void seal() {
    for (String chamber : batch.chambers()) {
      try {
        chambers.run(chamber, this::sealAll);
      } catch (RuntimeException failed) {
        LOG.errorf(failed, "audit not sealed chamber=%s", chamber);
      }
    }
  }

  private void sealAll() {
    int sealed;
    do {
      sealed = batch.seal(BATCH);
    } while (sealed == BATCH);
  }
}
