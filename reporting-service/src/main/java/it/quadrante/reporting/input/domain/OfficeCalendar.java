package it.quadrante.reporting.input.domain;

import it.quadrante.workingdays.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;

/**
 * When the offices of a chamber are closed, as planning has told it.
 *
 * @param version of the chamber; from 1 on
 * @param told when planning changed the chamber so
 * @param calendars by year; members that a fact leaves out are null
 */
public record OfficeCalendar(int version, Instant told, List<OfYear> calendars) {
  public OfficeCalendar {
    calendars = List.copyOf(calendars);
  }

  /** Where nothing is told: the national holidays only. */
  public static final OfficeCalendar UNKNOWN = new OfficeCalendar(0, Instant.EPOCH, List.of());

  /** What is told of a year; the patron saint as month and day, {@code 10-04}. */
  public record OfYear(int year, String patronSaint, List<LocalDate> closingDays) {}

  /** Nothing was told before it, whatever is not read yet. */
  public boolean isFirst() {
    return version == 1;
  }

  /**
   * What counts of it for the plans of a year: the patron saint of the year (else of the latest
   * before it), the closing days from its beginning on.
   */
  public WorkingDays days(int year) {
    MonthDay patronSaint =
        calendars.stream()
            .filter(each -> each.year() <= year && each.patronSaint() != null)
            .reduce((one, other) -> other.year() > one.year() ? other : one)
            .map(each -> MonthDay.parse("--" + each.patronSaint()))
            .orElse(null);
    return new WorkingDays(
        patronSaint,
        calendars.stream()
            .map(OfYear::closingDays)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .filter(day -> day.getYear() >= year)
            .toList());
  }
}
