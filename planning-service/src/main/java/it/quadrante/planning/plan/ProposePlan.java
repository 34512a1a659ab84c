package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.planning.profile.ProfileProblem;
import it.quadrante.planning.profile.domain.ScoringProfile;
import it.quadrante.planning.profile.store.ScoringProfileStore;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Hands a draft to the organ that approves, once nothing is left to settle; what it is scored by is
 * pinned, so that what is approved is what is published.
 */
@ApplicationScoped
public class ProposePlan {
  private final DraftAccess drafts;
  private final PlanStore plans;
  private final ScoringProfileStore profiles;
  private final CheckPlan checks;

  ProposePlan(DraftAccess drafts, PlanStore plans, ScoringProfileStore profiles, CheckPlan checks) {
    this.drafts = drafts;
    this.plans = plans;
    this.profiles = profiles;
    this.checks = checks;
  }

  @Transactional
  public PlanVersion propose(VersionRef ref) {
    PlanVersion draft = drafts.draft(ref);
    List<Fault> open = checks.errors(draft);
    if (!open.isEmpty()) {
      throw new ProblemException(PlanningProblem.PLAN_NOT_READY, open, open.size());
    }
    PlanLife.Proposed proposed = ((PlanLife.Draft) draft.life()).propose(drafts.signature());
    int profile =
        profiles
            .newest(draft.scoringProfile())
            .map(ScoringProfile::version)
            .orElseThrow(
                () ->
                    new ProblemException(ProfileProblem.PROFILE_NOT_FOUND, draft.scoringProfile()));
    plans.propose(draft, proposed, profile);
    return plans.record(draft, new Change("proposed", null, null, null), proposed.proposed());
  }
}
