package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.LifeStore;
import it.quadrante.planning.plan.store.PlanStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** The editor takes a proposal back, with a reason, as long as nothing was approved. */
@ApplicationScoped
public class WithdrawProposal {
  private static final Logger LOG = Logger.getLogger(WithdrawProposal.class);

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final LifeStore lives;

  WithdrawProposal(DraftAccess drafts, PlanStore plans, LifeStore lives) {
    this.drafts = drafts;
    this.plans = plans;
    this.lives = lives;
  }

  @Transactional
  public PlanVersion withdraw(VersionRef ref, String reason) {
    StatedReason.required(reason);
    PlanVersion version = drafts.held(ref);
    PlanLife.Signature by = drafts.signature();
    PlanLife.Draft draft =
        drafts
            .state(version, PlanLife.Proposed.class, PlanningProblem.PLAN_NOT_PROPOSED)
            .withdraw(by, reason);
    lives.returned(version, draft);
    LOG.infof("proposal withdrawn plan=%s version=%d", ref.plan(), ref.number());
    return plans.record(version, new Change("withdrawn", null, null, reason), by);
  }
}
