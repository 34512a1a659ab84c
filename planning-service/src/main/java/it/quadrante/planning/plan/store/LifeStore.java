package it.quadrante.planning.plan.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.plan.VersionRef;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.store.PlanVersionRow.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Where the versions of a plan of the current chamber are in their life. */
@ApplicationScoped
public class LifeStore {
  private static final List<State> OPEN = List.of(State.DRAFT, State.PROPOSED, State.APPROVED);

  private final EntityManager entities;
  private final CurrentChamber chamber;

  LifeStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** Number of the version that is not published yet. */
  public Optional<Integer> open(String plan) {
    return entities
        .createQuery(
            "select number from PlanVersionRow where plan = :plan and state in :open",
            Integer.class)
        .setParameter("plan", plan)
        .setParameter("open", OPEN)
        .getResultStream()
        .findFirst();
  }

  /** Number of a further version of a plan; that of a discarded one is not given again. */
  public int next(String plan) {
    return 1
        + entities
            .createQuery(
                "select coalesce(max(number), 0) from PlanVersionRow where plan = :plan",
                Integer.class)
            .setParameter("plan", plan)
            .getSingleResult();
  }

  /**
   * Number with which a plan begins, or begins again once every version of it is discarded; empty
   * as long as one is not. Of two who begin it again at once the second waits for the first.
   */
  public Optional<Integer> beginning(String plan) {
    entities.find(
        PlanRow.class, new PlanRow.Key(chamber.code(), plan), LockModeType.PESSIMISTIC_WRITE);
    boolean taken =
        entities
            .createQuery(
                "select number from PlanVersionRow where plan = :plan and state <> :discarded",
                Integer.class)
            .setParameter("plan", plan)
            .setParameter("discarded", State.DISCARDED)
            .getResultStream()
            .findFirst()
            .isPresent();
    return taken ? Optional.empty() : Optional.of(next(plan));
  }

  /** Number of the version that no later one supersedes; the one before an open revision. */
  public Optional<Integer> newestPublished(String plan) {
    return entities
        .createQuery(
            "select number from PlanVersionRow where plan = :plan and state = :published",
            Integer.class)
        .setParameter("plan", plan)
        .setParameter("published", State.PUBLISHED)
        .getResultStream()
        .findFirst();
  }

  /** Every version that is or was published, in the order in which they were. */
  public List<VersionRef> everPublished() {
    return entities
        .createQuery(
            "from PlanVersionRow where publishedAt is not null order by publishedAt, plan, number",
            PlanVersionRow.class)
        .getResultStream()
        .map(row -> new VersionRef(row.plan, row.number, row.revision))
        .toList();
  }

  public void returned(PlanVersion version, PlanLife.Draft life) {
    row(version).returned(life);
  }

  public void discarded(PlanVersion version, PlanLife.Discarded life) {
    row(version).discarded(life);
  }

  public void superseded(PlanVersion version, PlanLife.Superseded life) {
    row(version).superseded(life);
  }

  public void inForceFrom(PlanVersion version, Quadrimestre from) {
    row(version).inForceFrom = from;
  }

  private PlanVersionRow row(PlanVersion version) {
    return entities.find(
        PlanVersionRow.class, new PlanVersionRow.Key(chamber.code(), version.id()));
  }
}
