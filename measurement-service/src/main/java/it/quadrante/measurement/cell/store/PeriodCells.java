package it.quadrante.measurement.cell.store;

import it.quadrante.measurement.cell.PeriodTally;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.period.domain.PeriodKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cells of the current chamber by the period they belong to. */
@ApplicationScoped
public class PeriodCells {

  /** A value is official, or nobody owes one on :today, as {@code Official.answersOn} has it. */
  public static final String ANSWERED =
      "(outcome in ('VALIDATED', 'CORRECTED', 'NOT_ASSESSABLE')"
          + " or outcome = 'SUSPENDED' and suspendedUntil >= :today)";

  private static final String TALLY =
      "select entity, year, quadrimestre, count(*),"
          + " sum(case when state = 'SUBMITTED' then 1 else 0 end),"
          + " sum(case when outcome in ('VALIDATED', 'CORRECTED') then 1 else 0 end),"
          + " sum(case when late then 1 else 0 end),"
          + " sum(case when dueBy < :today and (outcome is null or not "
          + ANSWERED
          + ") then 1 else 0 end)"
          + " from CellRow where year = :year group by entity, year, quadrimestre";

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

  /**
   * Of every period of a year that expects something.
   *
   * @param today in Europe/Rome
   */
  public List<PeriodTally> tallies(int year, LocalDate today) {
    return entities
        .createQuery(TALLY, PeriodTally.class)
        .setParameter("year", year)
        .setParameter("today", today)
        .getResultList();
  }
}
