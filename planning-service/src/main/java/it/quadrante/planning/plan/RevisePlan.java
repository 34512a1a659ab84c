package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.Origin;
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

/**
 * Begins a revision during the year: the next version as a draft with the content of the newest
 * published one. Codes stay, so values that were entered serve it too.
 *
 * <p>One version of a plan is open at a time: each of two would take back what the other changes.
 */
@ApplicationScoped
public class RevisePlan {
  private static final Logger LOG = Logger.getLogger(RevisePlan.class);

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final LifeStore lives;
  private final InForce inForce;

  RevisePlan(DraftAccess drafts, PlanStore plans, LifeStore lives, InForce inForce) {
    this.drafts = drafts;
    this.plans = plans;
    this.lives = lives;
    this.inForce = inForce;
  }

  /**
   * The new draft.
   *
   * @param base number of the version that is revised
   */
  @Transactional
  public PlanVersion revise(String plan, int base, Quadrimestre from, String reason) {
    StatedReason.required(reason);
    PlanVersion revised = published(plan, base);
    lives
        .open(plan)
        .ifPresent(
            open -> {
              throw new ProblemException(LifeProblem.VERSION_OPEN, plan, open);
            });
    inForce.check(revised, revised.content().measures(), from);
    PlanVersion draft =
        plans.add(draft(revised, lives.next(plan), from, reason), drafts.signature());
    LOG.infof("revision begun plan=%s version=%d from=%s", plan, draft.number(), from);
    return draft;
  }

  /** Held: of two who revise it at once the second sees the draft of the first. */
  private PlanVersion published(String plan, int base) {
    PlanVersion version =
        plans
            .lock(plan, base)
            .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, base));
    if (version.life() instanceof PlanLife.Superseded) {
      int newest = lives.newestPublished(plan).orElseThrow();
      throw new ProblemException(LifeProblem.BASE_SUPERSEDED, plan, base, newest);
    }
    drafts.state(version, PlanLife.Published.class, LifeProblem.PLAN_NOT_PUBLISHED);
    return version;
  }

  private static PlanVersion draft(PlanVersion base, int number, Quadrimestre from, String reason) {
    return new PlanVersion(
        UUID.randomUUID(),
        base.plan(),
        base.title(),
        base.source(),
        base.scoringProfile(),
        null,
        number,
        1,
        from,
        new PlanLife.Draft(),
        Optional.of(new Origin(base.plan().id(), base.number(), reason)),
        base.content());
  }
}
