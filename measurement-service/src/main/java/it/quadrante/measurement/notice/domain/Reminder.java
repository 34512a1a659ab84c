package it.quadrante.measurement.notice.domain;

import it.quadrante.measurement.period.domain.PeriodKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Of which deadline is reminded on a day, and how.
 *
 * @param workingDays so many before it; null: it has passed
 */
public record Reminder(Integer workingDays) {

  /**
   * Days for which a deadline that has passed is told: who starts to use the service is not told of
   * years ago.
   */
  public static final int TOLD_AFTERWARDS = 30;

  /**
   * What there is to tell on a day: of several stages the nearest, so that days on which nobody
   * looked are caught up with once.
   *
   * @param left working days after today until the deadline
   * @param stages how many working days before it is told
   */
  public static Optional<Reminder> on(
      LocalDate today, LocalDate dueBy, int left, Collection<Integer> stages) {
    if (today.isAfter(dueBy)) {
      return today.isAfter(dueBy.plusDays(TOLD_AFTERWARDS))
          ? Optional.empty()
          : Optional.of(new Reminder(null));
    }
    return stages.stream().filter(stage -> left <= stage).min(Integer::compare).map(Reminder::new);
  }

  NoticeKind kind() {
    return workingDays == null ? NoticeKind.DEADLINE_PASSED : NoticeKind.DEADLINE_NEAR;
  }

  /** Another where the deadline is moved. */
  String occasion(PeriodKey period, LocalDate dueBy) {
    String stage = workingDays == null ? "" : "/" + workingDays;
    return kind() + "/" + period + "/" + dueBy + stage;
  }
}
