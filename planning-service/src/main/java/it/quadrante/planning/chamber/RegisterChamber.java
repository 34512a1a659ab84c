package it.quadrante.planning.chamber;

import it.quadrante.events.Outbox;
import it.quadrante.identity.Caller;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.events.ChamberChanged;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.profile.domain.ScoringProfile;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Puts a chamber on the register, with the default scoring profile as its first. */
@ApplicationScoped
public class RegisterChamber {
  private static final Logger LOG = Logger.getLogger(RegisterChamber.class);

  private final ChamberStore chambers;
  private final ScoringProfileStore profiles;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  RegisterChamber(
      ChamberStore chambers,
      ScoringProfileStore profiles,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.chambers = chambers;
    this.profiles = profiles;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /** The current chamber has to be set to {@code code} before. */
  @Transactional
  public Chamber register(String code, String name, String ipaCode) {
    if (chambers.exists(code)) {
      throw new ProblemException(ChamberProblem.CHAMBER_ALREADY_REGISTERED, code);
    }
    Instant now = clock.instant();
    chambers.add(code, name, ipaCode, now);
    Chamber chamber = chambers.changed(now);
    profiles.add(ScoringProfile.DEFAULT, caller.account(), now);
    outbox.append(ChamberChanged.of(chamber));
    LOG.infof("chamber registered chamber=%s", code);
    return chamber;
  }
}
