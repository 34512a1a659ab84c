package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/**
 * One period of a calendar. What a chamber does not state is null until {@link #completed}.
 *
 * @param from first day
 * @param to last day
 * @param submitBy last day to submit on time
 * @param validateBy last day to validate on time
 */
public record CalendarPeriod(
    Span span, LocalDate from, LocalDate to, LocalDate submitBy, LocalDate validateBy) {

  static CalendarPeriod of(Span span) {
    return new CalendarPeriod(span, null, null, null, null);
  }

  CalendarPeriod completed(int year, int daysToSubmit, int daysToValidate) {
    LocalDate first = from == null ? span.firstDay(year) : from;
    LocalDate last = to == null ? span.lastDay(year) : to;
    LocalDate submitted = submitBy == null ? last.plusDays(daysToSubmit) : submitBy;
    LocalDate validated = validateBy == null ? submitted.plusDays(daysToValidate) : validateBy;
    return new CalendarPeriod(span, first, last, submitted, validated);
  }
}
