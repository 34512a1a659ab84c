package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/**
 * A part of the year that values are handed in for: the quadrimestri, the half-years, the year. A
 * half-year counts in the quadrimestre in which it ends.
 */
public enum Span {
  I(1, 4),
  II(5, 8),
  III(9, 12),
  FIRST_HALF(1, 6),
  SECOND_HALF(7, 12),
  YEAR(1, 12);

  private final int firstMonth;
  private final int lastMonth;

  Span(int firstMonth, int lastMonth) {
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  LocalDate lastDay(int year) {
    return LocalDate.of(year, lastMonth, 1).plusMonths(1).minusDays(1);
  }

  /** Whether it is one of the three quadrimestri. */
  public boolean quadrimestre() {
    return compareTo(III) <= 0;
  }

  /** The quadrimestre in which it ends. */
  public Span countsIn() {
    return quadrimestre() ? this : this == FIRST_HALF ? II : III;
  }
}
