package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.Act;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The organ approves a proposed version by an act with number and date. */
@ApplicationScoped
public class ApprovePlan {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final Clock clock;

  ApprovePlan(DraftAccess drafts, PlanStore plans, Clock clock) {
    this.drafts = drafts;
    this.plans = plans;
    this.clock = clock;
  }

  @Transactional
  public PlanVersion approve(VersionRef ref, Act act) {
    if (!isValid(act)) {
      throw new ProblemException(PlanningProblem.ACT_INVALID);
    }
    PlanVersion version = drafts.held(ref);
    PlanLife.Approved approved =
        drafts
            .state(version, PlanLife.Proposed.class, PlanningProblem.PLAN_NOT_PROPOSED)
            .approve(drafts.signature(), act);
    plans.approve(version, approved);
    return plans.record(version, new Change("approved", null, act, null), approved.approved());
  }

  private boolean isValid(Act act) {
    return act != null
        && isText(act.number(), 60)
        && isText(act.organ(), 100)
        && act.date() != null
        && act.date().getYear() >= 2000
        && !act.date().isAfter(LocalDate.now(clock.withZone(ROME)));
  }

  private static boolean isText(String text, int longest) {
    return text != null && !text.isBlank() && text.length() <= longest;
  }
}
