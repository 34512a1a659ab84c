package it.quadrante.measurement.closing;

import it.quadrante.measurement.organisation.domain.CalendarYear;
import it.quadrante.measurement.period.domain.PeriodState;
import it.quadrante.workingdays.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/** How long there is to enter or validate. */
final class TimeLeft {
  private TimeLeft() {}

  /**
   * Working days after today until the last day of a state, that one included; empty where no value
   * is taken, or no day ends it.
   */
  static Optional<Integer> workingDays(PeriodState state, CalendarYear calendar, LocalDate today) {
    WorkingDays office = new WorkingDays(calendar.patronSaint(), calendar.closingDays());
    return state.isLocked()
        ? Optional.empty()
        : state.until().map(until -> office.between(today, until));
  }
}
