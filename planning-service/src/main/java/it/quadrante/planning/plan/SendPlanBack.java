package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.Act;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.LifeStore;
import it.quadrante.planning.plan.store.PlanStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * The organ sends a version back to draft, with a reason, also one it has approved, as long as it
 * is not published.
 */
@ApplicationScoped
public class SendPlanBack {
  private static final Logger LOG = Logger.getLogger(SendPlanBack.class);

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final LifeStore lives;

  SendPlanBack(DraftAccess drafts, PlanStore plans, LifeStore lives) {
    this.drafts = drafts;
    this.plans = plans;
    this.lives = lives;
  }

  @Transactional
  public PlanVersion sendBack(VersionRef ref, String reason) {
    StatedReason.required(reason);
    PlanVersion version = drafts.held(ref);
    PlanLife.Signature by = drafts.signature();
    PlanLife.Draft draft =
        drafts
            .state(version, PlanLife.Pending.class, LifeProblem.PLAN_NOT_PENDING)
            .sendBack(by, reason);
    lives.returned(version, draft);
    LOG.infof("plan sent back plan=%s version=%d", ref.plan(), ref.number());
    return plans.record(version, new Change("sent-back", act(version), null, reason), by);
  }

  /** What an approval had been based on does not get lost. */
  private static Act act(PlanVersion version) {
    return version.life() instanceof PlanLife.Approved approved ? approved.act() : null;
  }
}
