package it.quadrante.measurement.cell;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.PeriodKey;

/**
 * How far a period is.
 *
 * @param due cells that it expects
 * @param submitted those whose value waits for a decision
 * @param validated those with an official value
 * @param late those whose last value came after the deadline
 * @param missing past their deadline without an official value
 */
public record PeriodTally(
    String entity,
    int year,
    Quadrimestre quadrimestre,
    long due,
    long submitted,
    long validated,
    long late,
    long missing) {

  /** Of a period that expects nothing. */
  public static PeriodTally none(PeriodKey key) {
    return new PeriodTally(key.entity(), key.year(), key.quadrimestre(), 0, 0, 0, 0, 0);
  }

  public PeriodKey period() {
    return new PeriodKey(entity, year, quadrimestre);
  }
}
