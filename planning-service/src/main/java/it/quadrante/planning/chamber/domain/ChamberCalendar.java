package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When the values of a year are handed in and validated, and when offices are closed beyond the
 * national holidays.
 *
 * @param version 1, 2, … of the year; the newest holds
 * @param daysToSubmit calendar days after the end of a period
 * @param daysToValidate calendar days after the last day to submit
 * @param periods the three quadrimestri, the half-years and the year, in this order
 * @param patronSaint month and day, 10-04, or null
 * @param closingDays further days on which the offices are closed
 */
public record ChamberCalendar(
    int year,
    Integer version,
    Integer daysToSubmit,
    Integer daysToValidate,
    List<CalendarPeriod> periods,
    String patronSaint,
    List<LocalDate> closingDays) {

  /** What the SMVP says where a chamber says nothing, for both. */
  public static final int DEFAULT_DAYS = 15;

  public ChamberCalendar {
    periods = periods == null ? List.of() : List.copyOf(periods);
    closingDays = closingDays == null ? List.of() : List.copyOf(closingDays);
  }

  /** The same with every period and number of days, those not stated as usual. */
  public ChamberCalendar completed(int number) {
    int submit = daysToSubmit == null ? DEFAULT_DAYS : daysToSubmit;
    int validate = daysToValidate == null ? DEFAULT_DAYS : daysToValidate;
    List<CalendarPeriod> all =
        List.of(Span.values()).stream()
            .map(span -> stated(span).orElse(CalendarPeriod.of(span)))
            .map(period -> period.completed(year, submit, validate))
            .toList();
    return new ChamberCalendar(year, number, submit, validate, all, patronSaint, closingDays);
  }

  private Optional<CalendarPeriod> stated(Span span) {
    return periods.stream().filter(period -> period.span() == span).findFirst();
  }
}
