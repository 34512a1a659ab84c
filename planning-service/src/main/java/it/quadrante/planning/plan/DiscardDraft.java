package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.LifeStore;
import it.quadrante.planning.plan.store.PlanStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * The editor gives a draft up, with a reason: it stays on record and is open no longer, so that the
 * plan may be revised, imported or begun from last year's again. What is proposed is withdrawn
 * before.
 */
@ApplicationScoped
public class DiscardDraft {
  private static final Logger LOG = Logger.getLogger(DiscardDraft.class);

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final LifeStore lives;

  DiscardDraft(DraftAccess drafts, PlanStore plans, LifeStore lives) {
    this.drafts = drafts;
    this.plans = plans;
    this.lives = lives;
  }

  @Transactional
  public PlanVersion discard(VersionRef ref, String reason) {
    StatedReason.required(reason);
    PlanVersion draft = drafts.draft(ref);
    PlanLife.Signature by = drafts.signature();
    lives.discarded(draft, ((PlanLife.Draft) draft.life()).discard(by, reason));
    LOG.infof("draft discarded plan=%s version=%d", ref.plan(), ref.number());
    return plans.record(draft, new Change("discarded", null, null, reason), by);
  }
}
