package it.quadrante.measurement.period.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.ClosingAct;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.domain.PeriodLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What was done with all periods of the current chamber, without the facts told of them. */
@ApplicationScoped
public class PeriodLives {
  private static final String ACTS =
      "select p.entity, p.year, p.quadrimestre, p.number, p.action, p.byAccount, p.at, p.reason,"
          + " p.reopenedUntil from PeriodClosingRow p order by p.number";

  /** A row, but for its body. */
  record Act(
      String entity,
      int year,
      Quadrimestre quadrimestre,
      int number,
      ClosingAct.Action action,
      String by,
      Instant at,
      String reason,
      LocalDate reopenedUntil) {

    PeriodKey period() {
      return new PeriodKey(entity, year, quadrimestre);
    }

    ClosingAct toAct() {
      return new ClosingAct(number, action, by, at, reason, reopenedUntil);
    }
  }

  private final EntityManager entities;

  PeriodLives(EntityManager entities) {
    this.entities = entities;
  }

  /** Of those with which something was done: some ten a year. */
  public Map<PeriodKey, PeriodLife> all() {
    return entities
        .createQuery(ACTS, Act.class)
        .getResultStream()
        .collect(
            groupingBy(
                Act::period, collectingAndThen(mapping(Act::toAct, toList()), PeriodLife::new)));
  }
}
