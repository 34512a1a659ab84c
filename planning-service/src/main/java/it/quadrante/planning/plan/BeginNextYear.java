package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.NextYear;
import it.quadrante.planning.plan.domain.Origin;
import it.quadrante.planning.plan.domain.PlanKey;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.store.LifeStore;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Begins the plan of the next year, as a draft, from a version that was published. */
@ApplicationScoped
public class BeginNextYear {
  private static final Logger LOG = Logger.getLogger(BeginNextYear.class);
  private static final int LONGEST_TITLE = 10_000;
  private static final int LAST_YEAR = 2100;

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final LifeStore lives;
  private final PlanReferences references;

  BeginNextYear(DraftAccess drafts, PlanStore plans, LifeStore lives, PlanReferences references) {
    this.drafts = drafts;
    this.plans = plans;
    this.lives = lives;
    this.references = references;
  }

  /**
   * The first draft of the new plan, under the same code.
   *
   * @param title the title prints the year, so that it is stated anew
   * @param withActions whether actions and expected results of the nodes go on
   */
  @Transactional
  public PlanVersion begin(String plan, int version, String title, boolean withActions) {
    PlanVersion old =
        plans
            .find(plan, version)
            .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, version));
    if (!(old.life() instanceof PlanLife.Superseded)) {
      drafts.state(old, PlanLife.Published.class, LifeProblem.PLAN_NOT_PUBLISHED);
    }
    PlanKey key = new PlanKey(old.plan().entity(), old.plan().year() + 1, old.plan().code());
    boolean titled = title != null && !title.isBlank() && title.length() <= LONGEST_TITLE;
    if (!titled || key.year() > LAST_YEAR) {
      throw new ProblemException(LifeProblem.NEXT_YEAR_INVALID);
    }
    references
        .ended(key)
        .ifPresent(
            ended -> {
              throw new ProblemException(
                  LifeProblem.ENTITY_ENDED,
                  ended.code(),
                  ended.validTo(),
                  Integer.toString(key.year()));
            });
    int number =
        lives
            .beginning(key.id())
            .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_ALREADY_EXISTS, key.id()));
    PlanVersion draft =
        plans.insert(draft(old, key, number, title, withActions), drafts.signature());
    LOG.infof("next year begun plan=%s from=%s version=%d", key.id(), plan, version);
    return draft;
  }

  private static PlanVersion draft(
      PlanVersion old, PlanKey key, int number, String title, boolean withActions) {
    return new PlanVersion(
        UUID.randomUUID(),
        key,
        title,
        null,
        old.scoringProfile(),
        null,
        number,
        1,
        Quadrimestre.I,
        new PlanLife.Draft(),
        Optional.of(new Origin(old.plan().id(), old.number(), null)),
        NextYear.of(old.plan(), old.content(), withActions));
  }
}
