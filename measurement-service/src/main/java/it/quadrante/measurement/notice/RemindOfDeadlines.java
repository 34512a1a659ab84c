package it.quadrante.measurement.notice;

import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.domain.PeriodCell;
import it.quadrante.measurement.notice.domain.Reminder;
import it.quadrante.measurement.notice.store.NoticeCells;
import it.quadrante.measurement.notice.store.NoticeStore;
import it.quadrante.measurement.notice.store.NoticeWork;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.CalendarYear;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Merged;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.store.PeriodStore;
import it.quadrante.workingdays.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Once a working day: tells every referent of the current chamber which values are owed, before a
 * deadline and after it.
 */
@ApplicationScoped
class RemindOfDeadlines {

  /** What falls due together: a deadline of a period. */
  private record Due(PeriodKey period, LocalDate by) {
    private static Due of(PeriodCell cell) {
      return new Due(cell.period(), cell.dueBy());
    }
  }

  /** Calendar days in which the longest stage surely lies. */
  private static final int LOOKED_AHEAD = 120;

  private static final Duration KEPT_AT_LEAST = Duration.ofDays(LOOKED_AHEAD);

  private final NoticeWork work;
  private final NoticeCells cells;
  private final NoticeStore notices;
  private final PeriodStore periods;
  private final OrganisationStore organisation;
  private final Tell tell;
  private final MeasurementSettings.Notices settings;
  private final Clock clock;

  RemindOfDeadlines(
      NoticeWork work,
      NoticeCells cells,
      NoticeStore notices,
      PeriodStore periods,
      OrganisationStore organisation,
      Tell tell,
      MeasurementSettings settings,
      Clock clock) {
    this.work = work;
    this.cells = cells;
    this.notices = notices;
    this.periods = periods;
    this.organisation = organisation;
    this.tell = tell;
    this.settings = settings.notices();
    this.clock = clock;
  }

  /** Does nothing where it is too early in the day, or another instance has done it. */
  @Transactional
  void remind() {
    Instant now = clock.instant();
    LocalDate today = BusinessDay.of(now);
    if (BusinessDay.timeOf(now).isBefore(settings.from()) || !work.begin(today)) {
      return;
    }
    notices.forget(now.minus(longer(settings.keptFor(), KEPT_AT_LEAST)));
    if (office(today.getYear()).include(today)) {
      List<Notice> told = new ArrayList<>();
      owed(today).forEach((due, owed) -> told.addAll(reminders(due, owed, today, now)));
      tell.all(told);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private WorkingDays office(int year) {
    CalendarYear calendar = organisation.calendarOf(year);
    return new WorkingDays(calendar.patronSaint(), calendar.closingDays());
  }

  private Map<Due, List<PeriodCell>> owed(LocalDate today) {
    Optional<Merged> merged = organisation.merged().filter(one -> one.isOn(today));
    return cells
        .owed(today, today.minusDays(Reminder.TOLD_AFTERWARDS), today.plusDays(LOOKED_AHEAD))
        .stream()
        .filter(
            cell ->
                merged.isEmpty()
                    || merged.get().leavesOpen(new Period(cell.opensOn(), cell.dueBy())))
        .collect(Collectors.groupingBy(Due::of));
  }

  private List<Notice> reminders(Due due, List<PeriodCell> owed, LocalDate today, Instant now) {
    int left = office(due.period().year()).between(today, due.by());
    Optional<Reminder> reminder = Reminder.on(today, due.by(), left, settings.beforeDeadline());
    if (reminder.isEmpty() || periods.life(due.period()).lockOn(today).isPresent()) {
      return List.of();
    }
    return new Acting(organisation, due.period().entity(), Duty.DATA_REFERENT, today)
        .by(owed).entrySet().stream()
            .map(own -> Notice.reminder(own.getKey(), reminder.get(), now, own.getValue()))
            .toList();
  }
}
