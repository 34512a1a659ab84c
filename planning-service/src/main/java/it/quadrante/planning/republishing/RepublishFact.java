package it.quadrante.planning.republishing;

import it.quadrante.events.Outbox;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.chamber.events.ChamberChanged;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.plan.VersionRef;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.events.PlanPublished;
import it.quadrante.planning.plan.store.LifeStore;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Says a fact of the current chamber again, with the identity and version it had: whoever has it
 * ignores it.
 */
@ApplicationScoped
public class RepublishFact {
  private final ChamberStore chambers;
  private final PlanStore plans;
  private final LifeStore lives;
  private final ScoringProfileStore profiles;
  private final Outbox outbox;
  private final CurrentChamber current;

  RepublishFact(
      ChamberStore chambers,
      PlanStore plans,
      LifeStore lives,
      ScoringProfileStore profiles,
      Outbox outbox,
      CurrentChamber current) {
    this.chambers = chambers;
    this.plans = plans;
    this.lives = lives;
    this.profiles = profiles;
    this.outbox = outbox;
    this.current = current;
  }

  /** As it is now; earlier versions of it serve nobody. */
  @Transactional
  public void chamber() {
    outbox.append(ChamberChanged.of(chambers.current().orElseThrow()));
  }

  /** Every version that was ever published, in the order in which they were. */
  @Transactional
  public List<VersionRef> published() {
    return lives.everPublished();
  }

  @Transactional
  public void plan(VersionRef ref) {
    PlanVersion version = plans.find(ref.plan(), ref.number()).orElseThrow();
    outbox.append(
        PlanPublished.of(
            current.code(),
            version,
            publication(version.life()),
            profiles.find(version.scoringProfile(), version.profileVersion()).orElseThrow()));
  }

  private static PlanLife.Published publication(PlanLife life) {
    return life instanceof PlanLife.Superseded superseded
        ? superseded.publication()
        : (PlanLife.Published) life;
  }
}
