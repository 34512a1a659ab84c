package it.quadrante.calculation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Four months of the year: the rhythm in which values are collected. I is January to April, II May
 * to August, III September to December.
 */
public enum Quadrimestre {
  I,
  II,
  III;

  private static final Quadrimestre[] YEAR = values();

  private static final int MONTHS = 4;

  /** Days after the end within which offices enter their data. */
  private static final int DAYS_TO_ENTER = 15;

  public LocalDate firstDay(int year) {
    return LocalDate.of(year, ordinal() * MONTHS + 1, 1);
  }

  public LocalDate lastDay(int year) {
    return YearMonth.of(year, (ordinal() + 1) * MONTHS).atEndOfMonth();
  }

  /**
   * Last day to enter data where the calendar of the chamber states none: 15 days after the end.
   */
  public LocalDate usualDeadline(int year) {
    return lastDay(year).plusDays(DAYS_TO_ENTER);
  }

  /** How many quadrimestri of the year there are up to and with this one. */
  public int count() {
    return ordinal() + 1;
  }

  /** The first, second or third of the year, from 0. */
  public static Quadrimestre at(int place) {
    return YEAR[place];
  }

  public boolean isYearEnd() {
    return this == III;
  }
}
