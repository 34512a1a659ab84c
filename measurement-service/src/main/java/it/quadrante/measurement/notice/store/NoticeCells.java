package it.quadrante.measurement.notice.store;

import it.quadrante.measurement.notice.domain.PeriodCell;
import it.quadrante.measurement.period.domain.PeriodKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The cells of the current chamber that notices are about, without their values. */
@ApplicationScoped
public class NoticeCells {

  /** A chamber has some hundreds in a period; beyond it something else is wrong. */
  private static final int MOST = 20_000;

  private static final String CELLS =
      ", opensOn, dueBy, cast(state as String),"
          + " case when answeredUntil >= :today then true else false end from CellRow where ";

  private static final String OWED =
      "select id, entity, year, quadrimestre, measure, name, awaitedUnits"
          + CELLS
          + "cast(state as String) <> 'SUBMITTED'"
          + " and (answeredUntil is null or answeredUntil < :today)"
          + " and opensOn <= :today and dueBy between :from and :to"
          + " order by year, quadrimestre, entity, measure";

  private static final String OF_PERIOD =
      "select id, entity, year, quadrimestre, measure, name, sourceUnits"
          + CELLS
          + "cast(state as String) <> 'NOT_EXPECTED'"
          + " and entity = :entity and year = :year and quadrimestre = :quadrimestre"
          + " order by measure";

  private final EntityManager entities;

  NoticeCells(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * With the units that owe. Those whose period has begun, that lack a value to be decided on, and
   * are due in between.
   */
  public List<PeriodCell> owed(LocalDate today, LocalDate from, LocalDate to) {
    return entities
        .createQuery(OWED, PeriodCell.class)
        .setParameter("today", today)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** With the units that enter them, in the order of measures. */
  public List<PeriodCell> of(PeriodKey period, LocalDate today) {
    return entities
        .createQuery(OF_PERIOD, PeriodCell.class)
        .setParameter("entity", period.entity())
        .setParameter("year", period.year())
        .setParameter("quadrimestre", period.quadrimestre())
        .setParameter("today", today)
        .setMaxResults(MOST)
        .getResultList();
  }
}
