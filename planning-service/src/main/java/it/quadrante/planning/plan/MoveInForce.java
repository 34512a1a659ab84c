package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.Origin;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.LifeStore;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The revision applies from another quadrimestre: approvals come late, periods are closed. */
@ApplicationScoped
public class MoveInForce {
  private final DraftAccess drafts;
  private final PlanStore plans;
  private final LifeStore lives;
  private final InForce inForce;

  MoveInForce(DraftAccess drafts, PlanStore plans, LifeStore lives, InForce inForce) {
    this.drafts = drafts;
    this.plans = plans;
    this.lives = lives;
    this.inForce = inForce;
  }

  @Transactional
  public PlanVersion move(VersionRef ref, Quadrimestre from) {
    PlanVersion draft = drafts.draft(ref);
    Origin origin =
        draft
            .origin()
            .filter(any -> draft.isRevision())
            .orElseThrow(
                () -> new ProblemException(LifeProblem.NOT_A_REVISION, ref.plan(), ref.number()));
    PlanVersion base = plans.find(origin.plan(), origin.version()).orElseThrow();
    inForce.check(base, draft.content().measures(), from);
    lives.inForceFrom(draft, from);
    return plans.record(
        draft, new Change("in force from", draft.inForceFrom(), from, null), drafts.signature());
  }
}
