package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;

/**
 * When the values of a quadrimestre are entered.
 *
 * @param from first day on which a value may be submitted
 * @param submitBy last day to submit on time; later is accepted and marked late
 */
public record Period(LocalDate from, LocalDate submitBy) {

  /** Days after the end of a quadrimestre, where no calendar says otherwise. */
  public static final int DEFAULT_DAYS_TO_SUBMIT = 15;

  /** The period of a year without a calendar. */
  public static Period defaultOf(int year, Quadrimestre quadrimestre) {
    return new Period(
        quadrimestre.firstDay(year), quadrimestre.lastDay(year).plusDays(DEFAULT_DAYS_TO_SUBMIT));
  }
}
