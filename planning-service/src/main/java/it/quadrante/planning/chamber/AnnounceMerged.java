package it.quadrante.planning.chamber;

import it.quadrante.events.Outbox;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.events.ChamberChanged;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.chamber.store.MergerStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Lets a chamber that has merged say so, once. */
@ApplicationScoped
class AnnounceMerged {
  private static final Logger LOG = Logger.getLogger(AnnounceMerged.class);

  private final MergerStore mergers;
  private final ChamberStore chambers;
  private final Outbox outbox;
  private final Clock clock;

  AnnounceMerged(MergerStore mergers, ChamberStore chambers, Outbox outbox, Clock clock) {
    this.mergers = mergers;
    this.chambers = chambers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The current chamber has to be set to the predecessor before. */
  @Transactional
  void announce(String predecessor) {
    if (!mergers.takeUnannounced(predecessor)) {
      return;
    }
    Chamber chamber = chambers.changed(clock.instant());
    outbox.append(ChamberChanged.of(chamber));
    mergers.announced(predecessor, chamber.version());
    LOG.infof(
        "chamber merged chamber=%s into=%s version=%d",
        predecessor, chamber.life().into(), chamber.version());
  }
}
