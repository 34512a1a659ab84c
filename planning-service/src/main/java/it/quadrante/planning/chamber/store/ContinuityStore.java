package it.quadrante.planning.chamber.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.chamber.domain.Continuity;
import it.quadrante.planning.chamber.domain.DeclaredContinuity;
import it.quadrante.planning.chamber.domain.Merger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What of its predecessors goes on in the current chamber, with everything there ever was. */
@ApplicationScoped
public class ContinuityStore {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  ContinuityStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** Those that the act of a merger declares. */
  public void add(Merger merger, List<Continuity> goingOn) {
    goingOn.forEach(one -> add(one, merger.id(), null, merger.decidedBy(), merger.decidedAt()));
  }

  /**
   * One more, under the next number: call it while the chamber is held.
   *
   * @param reason null where the act itself declares it
   */
  public DeclaredContinuity add(
      Continuity continuity, UUID merger, String reason, String by, Instant at) {
    int last =
        entities
            .createQuery("select coalesce(max(number), 0) from ContinuityRow", Integer.class)
            .getSingleResult();
    DeclaredContinuity declared =
        new DeclaredContinuity(last + 1, continuity, merger, reason, by, at, null);
    entities.persist(ContinuityRow.of(chamber.code(), declared));
    return declared;
  }

  public void end(int number, DeclaredContinuity.End end) {
    entities.persist(ContinuityEndRow.of(chamber.code(), number, end));
  }

  /** Those that hold, in the order of what they continue. */
  public List<Continuity> holding() {
    return entities
        .createQuery(
            "from ContinuityRow c where not exists"
                + " (select 1 from ContinuityEndRow e where e.number = c.number)"
                + " order by c.subject, c.predecessor, c.formerEntity, c.formerCode",
            ContinuityRow.class)
        .getResultStream()
        .map(ContinuityRow::toContinuity)
        .toList();
  }

  /** Every one there ever was, in the order of their numbers, after one of them. */
  public List<DeclaredContinuity> after(int number, int atMost) {
    return entities
        .createQuery(
            "from ContinuityRow where number > :number order by number", ContinuityRow.class)
        .setParameter("number", number)
        .setMaxResults(atMost)
        .getResultStream()
        .map(this::declared)
        .toList();
  }

  public Optional<DeclaredContinuity> find(int number) {
    return Optional.ofNullable(
            entities.find(ContinuityRow.class, new ContinuityRow.Key(chamber.code(), number)))
        .map(this::declared);
  }

  private DeclaredContinuity declared(ContinuityRow row) {
    return row.declared(
        entities.find(
            ContinuityEndRow.class, new ContinuityEndRow.Key(chamber.code(), row.number)));
  }
}
