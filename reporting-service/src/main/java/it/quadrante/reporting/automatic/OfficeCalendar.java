package it.quadrante.reporting.automatic;

import it.quadrante.workingdays.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;

/**
 * When the offices of a chamber are closed, as planning has told it.
 *
 * @param calendars by year; members that a fact leaves out are null
 */
public record OfficeCalendar(int version, List<OfYear> calendars) {
  public OfficeCalendar {
    calendars = calendars == null ? List.of() : List.copyOf(calendars);
  }

  /** Where nothing is told: the national holidays only. */
  static final OfficeCalendar UNKNOWN = new OfficeCalendar(0, List.of());

  /** What is told of a year; the patron saint as month and day, {@code 10-04}. */
  public record OfYear(int year, String patronSaint, List<LocalDate> closingDays) {}

  /**
   * The patron saint of the year (else of the latest before it), the closing days of every year.
   */
  WorkingDays days(int year) {
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
            .toList());
  }
}
