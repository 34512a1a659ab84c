package it.quadrante.measurement.cell.store;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.period.domain.PeriodKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cells of the current chamber by the period they belong to. */
@ApplicationScoped
public class PeriodCells {

  private final EntityManager entities;

  PeriodCells(EntityManager entities) {
    this.entities = entities;
  }

  /** The period that a cell belongs to, for ever; the cell itself is not read. */
  public Optional<PeriodKey> periodOf(UUID cell) {
    return entities
        .createQuery(
            "select entity, year, quadrimestre from CellRow where id = :cell", PeriodKey.class)
        .setParameter("cell", cell)
        .getResultStream()
        .findFirst();
  }

  /** The periods of these cells, each once. */
  public List<PeriodKey> periodsOfCells(Collection<UUID> cells) {
    return entities
        .createQuery(
            "select distinct entity, year, quadrimestre from CellRow where id in :cells",
            PeriodKey.class)
        .setParameter("cells", cells)
        .getResultList();
  }

  /** Those of some years that expect anything. */
  public List<PeriodKey> periodsOf(Collection<Integer> years) {
    return entities
        .createQuery(
            "select distinct entity, year, quadrimestre from CellRow where year in :years",
            PeriodKey.class)
        .setParameter("years", years)
        .getResultList();
  }

  /** In the order of measures. */
  public List<Cell> of(PeriodKey period) {
    return entities
        .createQuery(
            "from CellRow where entity = :entity and year = :year and quadrimestre = :quadrimestre"
                + " order by measure",
            CellRow.class)
        .setParameter("entity", period.entity())
        .setParameter("year", period.year())
        .setParameter("quadrimestre", period.quadrimestre())
        .getResultStream()
        .map(CellRow::toCell)
        .toList();
  }
}
