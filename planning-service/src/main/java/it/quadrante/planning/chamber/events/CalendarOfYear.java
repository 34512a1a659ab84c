package it.quadrante.planning.chamber.events;

import it.quadrante.planning.chamber.domain.CalendarPeriod;
import it.quadrante.planning.chamber.domain.ChamberCalendar;
import it.quadrante.planning.chamber.domain.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * A calendar as other services need it: v1 names the quadrimestri apart, the half-years and the
 * year came later.
 */
public record CalendarOfYear(
    int year,
    int version,
    List<Quadrimestral> periods,
    List<Longer> longerPeriods,
    String patronSaint,
    List<LocalDate> closingDays) {

  /** A quadrimestre. */
  public record Quadrimestral(
      Span quadrimestre, LocalDate from, LocalDate to, LocalDate submitBy, LocalDate validateBy) {}

  /**
   * A half-year, or the year.
   *
   * @param countsIn the quadrimestre in which it ends
   */
  public record Longer(
      Span span,
      Span countsIn,
      LocalDate from,
      LocalDate to,
      LocalDate submitBy,
      LocalDate validateBy) {}

  static CalendarOfYear of(ChamberCalendar calendar) {
    return new CalendarOfYear(
        calendar.year(),
        calendar.version(),
        calendar.periods().stream()
            .filter(period -> period.span().quadrimestre())
            .map(CalendarOfYear::quadrimestral)
            .toList(),
        calendar.periods().stream()
            .filter(period -> !period.span().quadrimestre())
            .map(CalendarOfYear::longer)
            .toList(),
        calendar.patronSaint(),
        calendar.closingDays());
  }

  private static Quadrimestral quadrimestral(CalendarPeriod period) {
    return new Quadrimestral(
        period.span(), period.from(), period.to(), period.submitBy(), period.validateBy());
  }

  private static Longer longer(CalendarPeriod period) {
    return new Longer(
        period.span(),
        period.span().countsIn(),
        period.from(),
        period.to(),
        period.submitBy(),
        period.validateBy());
  }
}
