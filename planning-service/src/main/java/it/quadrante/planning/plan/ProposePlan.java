package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanRules;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Hands a draft to the organ that approves, once nothing is left to settle. */
@ApplicationScoped
public class ProposePlan {
  private final DraftAccess drafts;
  private final PlanStore plans;

  ProposePlan(DraftAccess drafts, PlanStore plans) {
    this.drafts = drafts;
    this.plans = plans;
  }

  @Transactional
  public PlanVersion propose(VersionRef ref) {
    PlanVersion draft = drafts.draft(ref);
    List<Fault> open =
        Stream.concat(
                PlanRules.structure(draft.plan(), draft.content()).stream(),
                PlanRules.readiness(draft.content()).stream())
            .toList();
    if (!open.isEmpty()) {
      throw new ProblemException(PlanningProblem.PLAN_NOT_READY, open, open.size());
    }
    PlanLife.Proposed proposed = ((PlanLife.Draft) draft.life()).propose(drafts.signature());
    plans.propose(draft, proposed);
    return plans.record(draft, new Change("proposed", null, null, null), proposed.proposed());
  }
}
