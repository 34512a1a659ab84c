package it.quadrante.workingdays;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which an Italian office works: Monday to Friday but for the national holidays
 * (Jollyday; Easter Monday, and 4 October from 2026, among them), a holiday of the place, and days
 * on which the office is closed besides.
 */
public final class WorkingDays {
  private static final HolidayManager ITALY =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY));

  private final MonthDay holidayOfThePlace;
  private final Set<LocalDate> closedOn;

  /**
   * Of one office.
   *
   * @param holidayOfThePlace the patron saint; null for none
   */
  public WorkingDays(MonthDay holidayOfThePlace, Collection<LocalDate> closedOn) {
    this.holidayOfThePlace = holidayOfThePlace;
    this.closedOn = Set.copyOf(closedOn);
  }

  /** Whether the office works. */
  public boolean include(LocalDate day) {
    return !EnumSet.of(SATURDAY, SUNDAY).contains(day.getDayOfWeek())
        && !MonthDay.from(day).equals(holidayOfThePlace)
        && !closedOn.contains(day)
        && !ITALY.isHoliday(day);
  }

  /**
   * The working day that is so many after a day, which itself does not count: three after a
   * Thursday is the Tuesday.
   *
   * @param count 1 or more
   */
  public LocalDate after(LocalDate day, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count is " + count);
    }
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .filter(this::include)
        .skip(count - 1L)
        .findFirst()
        .orElseThrow();
  }

  /** How many there are after a day until another, which counts; none where it is not later. */
  public int between(LocalDate day, LocalDate until) {
    return day.isBefore(until)
        ? (int) day.plusDays(1).datesUntil(until.plusDays(1)).filter(this::include).count()
        : 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingDays that
        && Objects.equals(holidayOfThePlace, that.holidayOfThePlace)
        && closedOn.equals(that.closedOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(holidayOfThePlace, closedOn);
  }
}
