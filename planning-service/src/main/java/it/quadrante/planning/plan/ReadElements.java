package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.ContentEdits;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.ElementPages;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the elements of a version, whatever its state, by kind. */
@ApplicationScoped
public class ReadElements {
  private final PlanStore plans;
  private final ElementPages pages;

  ReadElements(PlanStore plans, ElementPages pages) {
    this.plans = plans;
    this.pages = pages;
  }

  /**
   * Some of them, by key: what is added, removed or moved meanwhile shifts none.
   *
   * @param after key after which to begin, or null
   */
  @Transactional
  public List<Placed> page(String plan, int number, ElementKind kind, String after, int atMost) {
    return pages.page(version(plan, number).id(), kind, after, atMost);
  }

  @Transactional
  public Placed one(String plan, int number, ElementKind kind, String key) {
    return pages
        .one(version(plan, number).id(), kind, key)
        .orElseThrow(
            () -> new ProblemException(PlanningProblem.ELEMENT_NOT_FOUND, plan, number, key));
  }

  @Transactional
  public List<Placed> all(String plan, int number, ElementKind kind) {
    return ContentEdits.placed(plans.elements(version(plan, number), kind));
  }

  private PlanVersion version(String plan, int number) {
    return plans
        .head(plan, number)
        .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number));
  }
}
