package it.quadrante.measurement.cell.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.cell.domain.CellMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What was said about the cells of the current chamber. */
@ApplicationScoped
public class CellMessageStore {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  CellMessageStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** Messages so far; asked while the cell is held. */
  public int count(UUID cell) {
    return entities
        .createQuery("select count(*) from CellMessageRow where cell = :cell", Long.class)
        .setParameter("cell", cell)
        .getSingleResult()
        .intValue();
  }

  public void insert(UUID cell, CellMessage message) {
    entities.persist(CellMessageRow.of(chamber.code(), cell, message));
  }

  /**
   * In order.
   *
   * @param after number of a message, 0 for the beginning
   * @param limit most messages to return
   */
  public List<CellMessage> page(UUID cell, int after, int limit) {
    return entities
        .createQuery(
            "from CellMessageRow where cell = :cell and number > :after order by number",
            CellMessageRow.class)
        .setParameter("cell", cell)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(CellMessageRow::toMessage)
        .toList();
  }
}
