package it.quadrante.planning.plan.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.plan.VersionRef;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.store.PlanVersionRow.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
