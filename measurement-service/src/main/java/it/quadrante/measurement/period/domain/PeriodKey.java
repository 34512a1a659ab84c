package it.quadrante.measurement.period.domain;

import it.quadrante.measurement.organisation.domain.Quadrimestre;

/** What is closed as one: a quadrimestre of an entity. */
public record PeriodKey(String entity, int year, Quadrimestre quadrimestre) {

  /** {@code CCIAA/2017-III}. */
  @Override
  public String toString() {
    return entity + "/" + year + "-" + quadrimestre;
  }
}
