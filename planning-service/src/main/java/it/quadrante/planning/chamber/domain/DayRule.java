package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that can be meant. A day far away is a slip of the keyboard; stored, it would break whoever
 * calculates with it, here or in a service that is told of it.
 */
public enum DayRule implements FaultCode {
  DAY_OUT_OF_RANGE;

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  /** Whether a day may be a first or last day of anything; null, not stated, may. */
  public static boolean isPlausible(LocalDate day) {
    return day == null || !(day.isBefore(FIRST) || day.isAfter(LAST));
  }

  /** The fault of a day that is not plausible, at its place. */
  static List<Fault> check(String place, LocalDate day) {
    return check(place, day, FIRST, LAST);
  }

  /**
   * The fault of a day outside of these, both included.
   *
   * @param day null, not stated, has none
   */
  static List<Fault> check(String place, LocalDate day, LocalDate first, LocalDate last) {
    return day == null || !(day.isBefore(first) || day.isAfter(last))
        ? List.of()
        : List.of(Fault.at(place, DAY_OUT_OF_RANGE, day, first, last));
  }
}
