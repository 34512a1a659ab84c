package it.quadrante.planning.chamber;

import it.quadrante.events.Outbox;
import it.quadrante.identity.Caller;
import it.quadrante.planning.chamber.domain.DeclaredContinuity;
import it.quadrante.planning.chamber.events.ChamberChanged;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.chamber.store.ContinuityStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Ends a continuity that was declared in error: it stays on record, and may be declared anew. */
@ApplicationScoped
public class EndContinuity {
  private static final Logger LOG = Logger.getLogger(EndContinuity.class);

  private final ContinuityStore continuities;
  private final ChamberStore chambers;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  EndContinuity(
      ContinuityStore continuities,
      ChamberStore chambers,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.continuities = continuities;
    this.chambers = chambers;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Once: of two that end the same the second is told.
   *
   * @throws ProblemException CONTINUITY_NOT_FOUND, CONTINUITY_ENDED
   */
  @Transactional
  public DeclaredContinuity end(String chamber, int number, String reason) {
    chambers.hold();
    DeclaredContinuity found =
        continuities
            .find(number)
            .orElseThrow(() -> new ProblemException(ChamberProblem.CONTINUITY_NOT_FOUND, number));
    if (found.ended() != null) {
      throw new ProblemException(ChamberProblem.CONTINUITY_ENDED, number);
    }
    Instant now = clock.instant();
    continuities.end(number, new DeclaredContinuity.End(reason, caller.account(), now));
    outbox.append(ChamberChanged.of(chambers.changed(now)));
    LOG.infof("continuity ended chamber=%s number=%d", chamber, number);
    return continuities.find(number).orElseThrow();
  }
}
