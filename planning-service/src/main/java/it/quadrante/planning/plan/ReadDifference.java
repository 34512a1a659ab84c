package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.Difference;
import it.quadrante.planning.plan.domain.Origin;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What a version says otherwise than another one, of the same plan or of an earlier year's. */
@ApplicationScoped
public class ReadDifference {
  private final PlanStore plans;

  ReadDifference(PlanStore plans) {
    this.plans = plans;
  }

  /** Two versions and what differs between their contents. */
  public record Compared(PlanVersion before, PlanVersion after, Difference difference) {}

  /**
   * Compares two versions.
   *
   * @param fromPlan id of the plan that is compared with; null: the same plan
   * @param fromVersion version of it; null, where no plan is named either: the one that the version
   *     was made from
   */
  @Transactional
  public Compared read(String plan, int version, String fromPlan, Integer fromVersion) {
    PlanVersion after = version(plan, version);
    PlanVersion before = before(after, fromPlan, fromVersion);
    return new Compared(before, after, Difference.between(before.content(), after.content()));
  }

  private PlanVersion before(PlanVersion after, String fromPlan, Integer fromVersion) {
    if (fromVersion != null) {
      return version(fromPlan == null ? after.plan().id() : fromPlan, fromVersion);
    }
    Origin origin =
        after
            .origin()
            .filter(any -> fromPlan == null)
            .orElseThrow(() -> new ProblemException(LifeProblem.FROM_MISSING));
    return version(origin.plan(), origin.version());
  }

  private PlanVersion version(String plan, int number) {
    return plans
        .find(plan, number)
        .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number));
  }
}
