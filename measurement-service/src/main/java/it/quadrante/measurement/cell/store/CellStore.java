package it.quadrante.measurement.cell.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cells of the current chamber, with their history. */
@ApplicationScoped
public class CellStore {

  /**
   * A cell, and when the plan version that defines its measure was published.
   *
   * @param definedAt a definition published earlier does not replace it
   */
  public record Defined(Cell cell, Instant definedAt) {}

  private final EntityManager entities;
  private final CurrentChamber chamber;

  CellStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  public Optional<Cell> find(UUID id) {
    return Optional.ofNullable(entities.find(CellRow.class, key(id))).map(CellRow::toCell);
  }

  /** Held by this transaction until it ends: of two who decide at once, one goes first. */
  public Optional<Cell> lock(UUID id) {
    return Optional.ofNullable(
            entities.find(CellRow.class, key(id), LockModeType.PESSIMISTIC_WRITE))
        .map(CellRow::toCell);
  }

  /** All cells of some years, held until the transaction ends. */
  public List<Defined> lockYears(Collection<Integer> years) {
    return entities
        .createQuery("from CellRow where year in :years order by id", CellRow.class)
        .setParameter("years", years)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(row -> new Defined(row.toCell(), row.definedAt))
        .toList();
  }

  /**
   * A cell that was not there.
   *
   * @param changed the cell as others are told
   */
  public void insert(Cell cell, Instant definedAt, CellFact opening, String changed) {
    entities.persist(CellRow.of(cell, definedAt));
    entities.persist(CellFactRow.of(chamber.code(), cell.key().id(), opening, changed, null));
  }

  /**
   * A cell that was locked before becomes its next version.
   *
   * @param changed the cell as others are told
   * @param told what becomes official with it, as others are told, or null
   */
  public void update(Cell cell, CellFact fact, String changed, String told) {
    row(cell).become(cell);
    entities.persist(CellFactRow.of(chamber.code(), cell.key().id(), fact, changed, told));
  }

  /** The definition of a cell now comes from a plan version published then. */
  public void defined(Cell cell, Instant at) {
    row(cell).definedAt = at;
  }

  /** Every fact about a cell, in order. */
  public List<CellFact> history(UUID cell) {
    return entities
        .createQuery("from CellFactRow where cell = :cell order by version", CellFactRow.class)
        .setParameter("cell", cell)
        .getResultStream()
        .map(CellFactRow::toFact)
        .toList();
  }

  private CellRow row(Cell cell) {
    return entities.find(CellRow.class, key(cell.key().id()));
  }

  private CellRow.Key key(UUID id) {
    return new CellRow.Key(chamber.code(), id);
  }
}
