package it.quadrante.planning.plan;

import it.quadrante.identity.Caller;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemCode;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Holds a version for a change: it exists, is as the caller read it, and is in the right state. */
@ApplicationScoped
class DraftAccess {
  private final PlanStore plans;
  private final Caller caller;
  private final Clock clock;

  DraftAccess(PlanStore plans, Caller caller, Clock clock) {
    this.plans = plans;
    this.caller = caller;
    this.clock = clock;
  }

  PlanLife.Signature signature() {
    return new PlanLife.Signature(caller.account(), clock.instant());
  }

  /** A draft, held until the transaction ends. */
  PlanVersion draft(VersionRef ref) {
    PlanVersion version = held(ref);
    state(version, PlanLife.Draft.class, PlanningProblem.PLAN_NOT_A_DRAFT);
    return version;
  }

  /** A draft whatever its revision, held until the transaction ends. */
  PlanVersion draft(String plan, int number) {
    PlanVersion version = held(plan, number);
    state(version, PlanLife.Draft.class, PlanningProblem.PLAN_NOT_A_DRAFT);
    return version;
  }

  private PlanVersion held(String plan, int number) {
    return plans
        .lock(plan, number)
        .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number));
  }

  PlanVersion held(VersionRef ref) {
    PlanVersion version = held(ref.plan(), ref.number());
    if (version.revision() != ref.revision()) {
      throw new ProblemException(HttpProblem.PRECONDITION_FAILED);
    }
    return version;
  }

  <S extends PlanLife> S state(PlanVersion version, Class<S> state, ProblemCode otherwise) {
    if (!state.isInstance(version.life())) {
      throw new ProblemException(otherwise, version.plan().id(), version.number());
    }
    return state.cast(version.life());
  }
}
