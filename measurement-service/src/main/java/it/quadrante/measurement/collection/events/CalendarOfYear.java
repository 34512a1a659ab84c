package it.quadrante.measurement.collection.events;

import it.quadrante.events.UnreadableFact;
import it.quadrante.measurement.organisation.domain.CalendarYear;
import it.quadrante.measurement.organisation.domain.CollectionCalendar.Slot;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.organisation.domain.Span;
import it.quadrante.measurement.organisation.domain.SpanDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The calendar of a year, as chamber-changed says it: the quadrimestri apart, half-years and the
 * year came later.
 *
 * @param longerPeriods null where planning was older
 * @param patronSaint month and day, 10-04, or null
 * @param closingDays null for none
 */
public record CalendarOfYear(
    int year,
    List<Quadrimestral> periods,
    List<Longer> longerPeriods,
    String patronSaint,
    List<LocalDate> closingDays) {

  /** A quadrimestre; {@code to} and {@code validateBy} may be null. */
  public record Quadrimestral(
      Quadrimestre quadrimestre,
      LocalDate from,
      LocalDate to,
      LocalDate submitBy,
      LocalDate validateBy) {

    private SpanDays days(int year) {
      LocalDate last = to == null ? quadrimestre.lastDay(year) : to;
      return new SpanDays(Span.of(quadrimestre), from, last, submitBy, validateBy);
    }
  }

  /** A half-year, or the year. */
  public record Longer(
      Span span, LocalDate from, LocalDate to, LocalDate submitBy, LocalDate validateBy) {

    private SpanDays days() {
      return new SpanDays(span, from, to, submitBy, validateBy);
    }
  }

  /** When values are entered. */
  Map<Slot, Period> deadlines() {
    Map<Slot, Period> deadlines = new HashMap<>();
    for (Quadrimestral one : periods) {
      deadlines.put(new Slot(year, one.quadrimestre), new Period(one.from, one.submitBy));
    }
    return deadlines;
  }

  CalendarYear toCalendar() {
    Stream<SpanDays> quadrimestri = periods.stream().map(one -> one.days(year));
    Stream<SpanDays> longer =
        longerPeriods == null ? Stream.of() : longerPeriods.stream().map(Longer::days);
    return new CalendarYear(
        year, Stream.concat(quadrimestri, longer).toList(), patronSaint(patronSaint), closingDays);
  }

  private static MonthDay patronSaint(String text) {
    return text == null ? null : MonthDay.parse("--" + text);
  }

  /** Null stands for a calendar that is not there. */
  static void check(CalendarOfYear calendar) {
    if (calendar == null || calendar.periods == null) {
      throw new UnreadableFact("periods of a calendar are missing");
    }
    try {
      patronSaint(calendar.patronSaint);
    } catch (DateTimeException unreadable) {
      throw new UnreadableFact("patronSaint is no month and day");
    }
  }
}
