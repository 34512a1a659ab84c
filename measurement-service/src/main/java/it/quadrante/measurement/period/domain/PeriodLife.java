package it.quadrante.measurement.period.domain;

import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.SpanDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was done with a period so far; what it is in follows from that, the calendar and the day.
 *
 * @param acts closings and reopenings, the first first
 */
public record PeriodLife(List<ClosingAct> acts) {

  public PeriodLife {
    acts = List.copyOf(acts);
  }

  /**
   * The state on a day.
   *
   * @param today in Europe/Rome
   */
  public PeriodState on(LocalDate today, SpanDays days) {
    return acted(today).orElseGet(() -> byCalendar(today, days));
  }

  /** The lock that forbids writing a value on a day, where there is one. */
  public Optional<PeriodState.Closed> lockOn(LocalDate today) {
    return acted(today)
        .filter(PeriodState.Closed.class::isInstance)
        .map(PeriodState.Closed.class::cast);
  }

  /** The number of the next act. */
  public int nextNumber() {
    return acts.size() + 1;
  }

  private Optional<PeriodState> acted(LocalDate today) {
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    ClosingAct last = acts.get(acts.size() - 1);
    if (last.isClosing()) {
      return Optional.of(new PeriodState.Closed(last, BusinessDay.of(last.at()), false));
    }
    LocalDate until = last.reopenedUntil();
    return Optional.of(
        today.isAfter(until)
            ? new PeriodState.Closed(lastClosing(), until.plusDays(1), true)
            : new PeriodState.Reopened(last));
  }

  private ClosingAct lastClosing() {
    return acts.stream()
        .filter(ClosingAct::isClosing)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static PeriodState byCalendar(LocalDate today, SpanDays days) {
    if (today.isBefore(days.from())) {
      return new PeriodState.NotOpen(days.from());
    }
    if (!today.isAfter(days.submitBy())) {
      return new PeriodState.Open(days.submitBy());
    }
    return today.isAfter(days.validateBy())
        ? new PeriodState.Overdue(days.validateBy())
        : new PeriodState.InValidation(days.validateBy());
  }
}
