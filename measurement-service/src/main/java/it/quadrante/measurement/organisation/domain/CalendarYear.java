package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar of a chamber in a year.
 *
 * @param stated the parts of the year whose days the chamber has decided
 * @param patronSaint a holiday of the place, or null
 * @param closingDays further days on which the offices are closed
 */
public record CalendarYear(
    int year, List<SpanDays> stated, MonthDay patronSaint, List<LocalDate> closingDays) {

  public CalendarYear {
    stated = List.copyOf(stated);
    closingDays = closingDays == null ? List.of() : List.copyOf(closingDays);
  }

  /** Of a year for which nothing was decided. */
  public static CalendarYear usual(int year) {
    return new CalendarYear(year, List.of(), null, List.of());
  }

  /** The offices are closed on these days too. */
  public CalendarYear closedAlsoOn(List<LocalDate> days) {
    List<LocalDate> all = new ArrayList<>(closingDays);
    all.addAll(days);
    return new CalendarYear(year, stated, patronSaint, all);
  }

  /** The days of a part of the year, as decided or as usual. */
  public SpanDays days(Span span) {
    return stated.stream()
        .filter(days -> days.span() == span)
        .findFirst()
        .orElseGet(() -> SpanDays.usual(year, span));
  }
}
