package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;

/**
 * The days of a part of the year.
 *
 * @param from first day
 * @param to last day
 * @param submitBy last day to submit on time
 * @param validateBy last day to validate on time; where no calendar says it, 15 calendar days after
 *     the last to submit
 */
public record SpanDays(
    Span span, LocalDate from, LocalDate to, LocalDate submitBy, LocalDate validateBy) {

  private static final int DEFAULT_DAYS_TO_VALIDATE = 15;

  public SpanDays {
    validateBy = validateBy == null ? submitBy.plusDays(DEFAULT_DAYS_TO_VALIDATE) : validateBy;
  }

  /** In a year without a calendar. */
  static SpanDays usual(int year, Span span) {
    LocalDate last = span.lastDay(year);
    return new SpanDays(
        span, span.firstDay(year), last, last.plusDays(Period.DEFAULT_DAYS_TO_SUBMIT), null);
  }
}
