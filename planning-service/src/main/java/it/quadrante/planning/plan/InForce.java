package it.quadrante.planning.plan;

import it.quadrante.planning.period.domain.Closing;
import it.quadrante.planning.period.store.ClosingStore;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From when a revision may be in force: not before the version it revises, and over no closed
 * period, because what a closing froze is never computed by another version.
 */
@ApplicationScoped
class InForce {
  private final ClosingStore closings;

  InForce(ClosingStore closings) {
    this.closings = closings;
  }

  /**
   * Refuses what may not be.
   *
   * @param base the version that is revised
   * @param revision content of the revision: also entities that it reads count
   */
  void check(PlanVersion base, List<Measure> revision, Quadrimestre from) {
    if (from == null) {
      throw new ProblemException(LifeProblem.IN_FORCE_MISSING);
    }
    if (from.compareTo(base.inForceFrom()) < 0) {
      throw new ProblemException(
          LifeProblem.IN_FORCE_TOO_EARLY, base.plan().id(), base.number(), base.inForceFrom());
    }
    lastClosed(base, revision, from)
        .ifPresent(
            closed -> {
              throw new ProblemException(
                  LifeProblem.PERIOD_CLOSED,
                  from,
                  closed.quadrimestre(),
                  Integer.toString(closed.year()),
                  closed.entity());
            });
  }

  private Optional<Closing> lastClosed(
      PlanVersion base, List<Measure> revision, Quadrimestre from) {
    Set<String> entities = new HashSet<>(Set.of(base.plan().entity()));
    base.content().measures().forEach(measure -> entities.add(measure.entity()));
    revision.forEach(measure -> entities.add(measure.entity()));
    return closings.closed(entities, base.plan().year()).stream()
        .filter(closing -> closing.quadrimestre().compareTo(from) >= 0)
        .findFirst();
  }
}
