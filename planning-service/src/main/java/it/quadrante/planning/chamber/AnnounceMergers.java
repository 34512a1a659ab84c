package it.quadrante.planning.chamber;

import io.quarkus.scheduler.Scheduled;
import it.quadrante.identity.InChamber;
import it.quadrante.planning.chamber.store.MergerStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Lets every chamber that has merged say so, each in a transaction of its own: after a merger, and
 * ever again for those that failed or that a process left behind that died in between.
 */
@ApplicationScoped
public class AnnounceMergers {
  private static final Logger LOG = Logger.getLogger(AnnounceMergers.class);

  private final Pending pending;
  private final AnnounceMerged announce;
  private final InChamber chambers;

  AnnounceMergers(Pending pending, AnnounceMerged announce, InChamber chambers) {
    this.pending = pending;
    this.announce = announce;
    this.chambers = chambers;
  }

  /** What is left to say, read without a chamber: the register has no fence. */
  @ApplicationScoped
  static class Pending {
    private final MergerStore mergers;

    Pending(MergerStore mergers) {
      this.mergers = mergers;
    }

    @ActivateRequestContext
    @Transactional
    List<String> chambers() {
      return mergers.unannounced();
    }
  }

  /** Also of what a process left behind that died. Commands keep no schedule. */
  @Scheduled(
      every = "${quadrante.mergers.announce-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void retry() {
    announce();
  }

  /** What fails stays to be said a little later. */
  public void announce() {
    for (String predecessor : pending.chambers()) {
      try {
        chambers.run(predecessor, () -> announce.announce(predecessor));
      } catch (RuntimeException e) {
        LOG.errorf(e, "merged chamber not announced yet chamber=%s", predecessor);
      }
    }
  }
}
