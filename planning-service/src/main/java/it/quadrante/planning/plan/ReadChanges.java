package it.quadrante.planning.plan;

import it.quadrante.planning.plan.store.ChangeStore;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.planning.plan.store.RecordedChange;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the record of a version. */
@ApplicationScoped
public class ReadChanges {
  /** Form of a place in it: revision and ordinal. */
  public static final String PLACE = "[0-9]{1,9}\\.[0-9]{1,9}";

  private final PlanStore plans;
  private final ChangeStore changes;

  ReadChanges(PlanStore plans, ChangeStore changes) {
    this.plans = plans;
    this.changes = changes;
  }

  /**
   * Some of it, oldest first.
   *
   * @param after place after which to begin, or null
   * @param element kind of element, or null for all
   * @param key of the element, or null
   */
  @Transactional
  public List<RecordedChange> page(
      String plan, int number, String after, String element, String key, int atMost) {
    String[] place = (after == null ? "0.0" : after).split("\\.");
    return plans
        .head(plan, number)
        .map(
            version ->
                changes.page(
                    version.id(),
                    Integer.parseInt(place[0]),
                    Integer.parseInt(place[1]),
                    element,
                    key,
                    atMost))
        .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number));
  }

  public static String place(RecordedChange change) {
    return change.revision() + "." + change.ordinal();
  }
}
