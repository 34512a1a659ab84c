package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;

/**
 * A part of the year that a calendar gives days to. Values are collected by quadrimestre; a
 * half-year and the year count in the one in which they end.
 */
public enum Span {
  I(1, 4, Quadrimestre.I),
  II(5, 8, Quadrimestre.II),
  III(9, 12, Quadrimestre.III),
  FIRST_HALF(1, 6, Quadrimestre.II),
  SECOND_HALF(7, 12, Quadrimestre.III),
  YEAR(1, 12, Quadrimestre.III);

  private final int firstMonth;
  private final int lastMonth;
  private final Quadrimestre countsIn;

  Span(int firstMonth, int lastMonth, Quadrimestre countsIn) {
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    this.countsIn = countsIn;
  }

  public static Span of(Quadrimestre quadrimestre) {
    return valueOf(quadrimestre.name());
  }

  /** The quadrimestre in which it ends: with that one it is closed. */
  public Quadrimestre countsIn() {
    return countsIn;
  }

  /** Whether values are collected in it. */
  public boolean isQuadrimestre() {
    return name().equals(countsIn.name());
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, firstMonth, 1);
  }

  LocalDate lastDay(int year) {
    return LocalDate.of(year, lastMonth, 1).plusMonths(1).minusDays(1);
  }
}
