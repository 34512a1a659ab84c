package it.quadrante.planning.plan;

import it.quadrante.events.Outbox;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.events.PlanPublished;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.planning.profile.domain.ScoringProfile;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * Makes an approved version a fact: from now on it is immutable, and the other services know it.
 */
@ApplicationScoped
public class PublishPlan {
  private static final Logger LOG = Logger.getLogger(PublishPlan.class);

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final ScoringProfileStore profiles;
  private final Outbox outbox;
  private final CurrentChamber chamber;

  PublishPlan(
      DraftAccess drafts,
      PlanStore plans,
      ScoringProfileStore profiles,
      Outbox outbox,
      CurrentChamber chamber) {
    this.drafts = drafts;
    this.plans = plans;
    this.profiles = profiles;
    this.outbox = outbox;
    this.chamber = chamber;
  }

  @Transactional
  public PlanVersion publish(VersionRef ref) {
    PlanVersion version = drafts.held(ref);
    PlanLife.Published published =
        drafts
            .state(version, PlanLife.Approved.class, PlanningProblem.PLAN_NOT_APPROVED)
            .publish(drafts.signature());
    ScoringProfile profile =
        profiles.find(version.scoringProfile(), version.profileVersion()).orElseThrow();
    plans.publish(version, published);
    PlanVersion stored =
        plans.record(version, new Change("published", null, null, null), published.published());
    outbox.append(PlanPublished.of(chamber.code(), stored, published, profile));
    LOG.infof(
        "plan published chamber=%s plan=%s version=%d",
        chamber.code(), stored.plan().id(), stored.number());
    return stored;
  }
}
