package it.quadrante.measurement.period.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * not open → open → in validation → overdue → closed ⇄ reopened. Values are taken, late ones too,
 * until it is closed; what was reopened is closed again by itself after its last day.
 */
public sealed interface PeriodState {

  /** The same as a word. */
  PeriodStatus status();

  /** The last day of this state, where a day ends it. */
  default Optional<LocalDate> until() {
    return Optional.empty();
  }

  /** Whether no value is taken. */
  default boolean isLocked() {
    return false;
  }

  /** Whether it may be closed: nobody is cut off before the last day on time. */
  default boolean mayBeClosed() {
    return true;
  }

  /** The quadrimestre has not begun. */
  record NotOpen(LocalDate from) implements PeriodState {
    @Override
    public PeriodStatus status() {
      return PeriodStatus.NOT_OPEN;
    }

    @Override
    public Optional<LocalDate> until() {
      return Optional.of(from.minusDays(1));
    }

    @Override
    public boolean isLocked() {
      return true;
    }

    @Override
    public boolean mayBeClosed() {
      return false;
    }
  }

  /** Values are on time. */
  record Open(LocalDate submitBy) implements PeriodState {
    @Override
    public PeriodStatus status() {
      return PeriodStatus.OPEN;
    }

    @Override
    public Optional<LocalDate> until() {
      return Optional.of(submitBy);
    }

    @Override
    public boolean mayBeClosed() {
      return false;
    }
  }

  /** Values are late, validators decide. */
  record InValidation(LocalDate validateBy) implements PeriodState {
    @Override
    public PeriodStatus status() {
      return PeriodStatus.IN_VALIDATION;
    }

    @Override
    public Optional<LocalDate> until() {
      return Optional.of(validateBy);
    }
  }

  /** Every deadline has passed and nobody has closed it. */
  record Overdue(LocalDate validateBy) implements PeriodState {
    @Override
    public PeriodStatus status() {
      return PeriodStatus.OVERDUE;
    }
  }

  /**
   * Locked.
   *
   * @param by the closing that stands
   * @param since first day of the lock
   * @param again whether a reopening has ended
   */
  record Closed(ClosingAct by, LocalDate since, boolean again) implements PeriodState {
    @Override
    public PeriodStatus status() {
      return PeriodStatus.CLOSED;
    }

    @Override
    public boolean isLocked() {
      return true;
    }

    @Override
    public boolean mayBeClosed() {
      return again;
    }
  }

  /** Values are taken again for some days. */
  record Reopened(ClosingAct by) implements PeriodState {
    @Override
    public PeriodStatus status() {
      return PeriodStatus.REOPENED;
    }

    @Override
    public Optional<LocalDate> until() {
      return Optional.of(by.reopenedUntil());
    }
  }
}
