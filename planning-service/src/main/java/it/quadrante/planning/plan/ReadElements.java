package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.ContentEdits;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** Reads the elements of a version, whatever its state, by kind. */
@ApplicationScoped
public class ReadElements {
  private final PlanStore plans;

  ReadElements(PlanStore plans) {
    this.plans = plans;
  }

  /**
   * Some of them, by key: what is added, removed or moved meanwhile shifts none.
   *
   * @param after key after which to begin, or null
   */
  @Transactional
  public List<Placed> page(String plan, int number, ElementKind kind, String after, int atMost) {
    return all(plan, number, kind).stream()
        .filter(placed -> after == null || placed.element().key().compareTo(after) > 0)
        .sorted(Comparator.comparing(placed -> placed.element().key()))
        .limit(atMost)
        .toList();
  }

  @Transactional
  public Placed one(String plan, int number, ElementKind kind, String key) {
    return all(plan, number, kind).stream()
        .filter(placed -> placed.element().key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> new ProblemException(PlanningProblem.ELEMENT_NOT_FOUND, plan, number, key));
  }

  @Transactional
  public List<Placed> all(String plan, int number, ElementKind kind) {
    PlanVersion version =
        plans
            .head(plan, number)
            .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number));
    return ContentEdits.placed(plans.elements(version, kind));
  }
}
