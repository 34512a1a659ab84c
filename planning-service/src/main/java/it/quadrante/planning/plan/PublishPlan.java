package it.quadrante.planning.plan;

import it.quadrante.events.Outbox;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.catalogue.AdoptedCards;
import it.quadrante.planning.plan.domain.Origin;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.events.PlanPublished;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.LifeStore;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.planning.profile.domain.ScoringProfile;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * Makes an approved version a fact: from now on it is immutable, and the other services know it. A
 * revision supersedes the version it was made from, from the quadrimestre it is in force.
 */
@ApplicationScoped
public class PublishPlan {
  private static final Logger LOG = Logger.getLogger(PublishPlan.class);

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final LifeStore lives;
  private final InForce inForce;
  private final ScoringProfileStore profiles;
  private final AdoptedCards adopted;
  private final Outbox outbox;
  private final CurrentChamber chamber;

  PublishPlan(
      DraftAccess drafts,
      PlanStore plans,
      LifeStore lives,
      InForce inForce,
      ScoringProfileStore profiles,
      AdoptedCards adopted,
      Outbox outbox,
      CurrentChamber chamber) {
    this.drafts = drafts;
    this.plans = plans;
    this.lives = lives;
    this.inForce = inForce;
    this.profiles = profiles;
    this.adopted = adopted;
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
    if (version.isRevision()) {
      supersede(version, published.published());
    }
    plans.publish(version, published);
    PlanVersion stored =
        plans.record(version, new Change("published", null, null, null), published.published());
    adopted.published(chamber.code(), stored);
    outbox.append(PlanPublished.of(chamber.code(), stored, published, profile));
    LOG.infof(
        "plan published chamber=%s plan=%s version=%d",
        chamber.code(), stored.plan().id(), stored.number());
    return stored;
  }

  /** Periods may have been closed since the revision was begun. */
  private void supersede(PlanVersion revision, PlanLife.Signature by) {
    Origin origin = revision.origin().orElseThrow();
    PlanVersion base = plans.lock(origin.plan(), origin.version()).orElseThrow();
    inForce.check(base, revision.content().measures(), revision.inForceFrom());
    PlanLife.Superseded superseded =
        drafts
            .state(base, PlanLife.Published.class, LifeProblem.PLAN_NOT_PUBLISHED)
            .supersede(revision.number(), revision.inForceFrom());
    lives.superseded(base, superseded);
    plans.record(base, new Change("superseded", null, revision.number(), origin.reason()), by);
  }
}
