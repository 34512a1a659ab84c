package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;

/** The three periods of the year: I January–April, II May–August, III September–December. */
public enum Quadrimestre {
  I(1),
  II(5),
  III(9);

  private static final int MONTHS = 4;

  private final int firstMonth;

  Quadrimestre(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  public LocalDate firstDay(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  public LocalDate lastDay(int year) {
    return firstDay(year).plusMonths(MONTHS).minusDays(1);
  }

  /** Whether it is {@code other} or comes after it in the year. */
  public boolean isFrom(Quadrimestre other) {
    return compareTo(other) >= 0;
  }
}
