package it.quadrante.measurement.cell.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final int MOST_IDS = 1_000;

  /** What is official of a cell, as it is kept. */
  record Standing(UUID id, MeasureUnit unit, String official) {
    private Value value() {
      return Bodies.read(official, Official.class).value();
    }
  }

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

  /**
   * Many at once, held until the transaction ends; in the order of ids, as everybody holds several.
   * Those that are not there are left out.
   */
  public List<Cell> lock(Collection<UUID> ids) {
    List<Cell> held = new ArrayList<>();
    for (List<UUID> some : inOrder(ids)) {
      entities
          .createQuery("from CellRow where id in :ids order by id", CellRow.class)
          .setParameter("ids", some)
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultStream()
          .map(CellRow::toCell)
          .forEach(held::add);
    }
    return held;
  }

  /** Those of them that are there, in no order. */
  public List<Cell> all(Collection<UUID> ids) {
    return inOrder(ids).stream()
        .flatMap(
            some ->
                entities
                    .createQuery("from CellRow where id in :ids", CellRow.class)
                    .setParameter("ids", some)
                    .getResultStream())
        .map(CellRow::toCell)
        .toList();
  }

  /** What is official of some cells, where something is, with the unit it is in. */
  public Map<UUID, Measured> official(Collection<UUID> ids) {
    Map<UUID, Measured> official = new HashMap<>();
    for (List<UUID> some : inOrder(ids)) {
      entities
          .createQuery(
              "select id, unit, official from CellRow where id in :ids and official is not null",
              Standing.class)
          .setParameter("ids", some)
          .getResultStream()
          .filter(row -> row.value() != null)
          .forEach(row -> official.put(row.id(), new Measured(row.unit(), row.value())));
    }
    return official;
  }

  /** A statement asks for so many; the order is the database's own. */
  private static List<List<UUID>> inOrder(Collection<UUID> ids) {
    List<UUID> ordered =
        ids.stream().distinct().sorted(Comparator.comparing(UUID::toString)).toList();
    List<List<UUID>> some = new ArrayList<>();
    for (int from = 0; from < ordered.size(); from += MOST_IDS) {
      some.add(ordered.subList(from, Math.min(from + MOST_IDS, ordered.size())));
    }
    return some;
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
