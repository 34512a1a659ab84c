package it.quadrante.measurement.notice;

import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.domain.NoticeKind;
import it.quadrante.measurement.notice.domain.PeriodCell;
import it.quadrante.measurement.notice.store.NoticeCells;
import it.quadrante.measurement.notice.store.NoticeWork;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.store.PeriodStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells of periods of the current chamber in which all values are official: the referents of
 * theirs, validators and administrators of the whole. Looked at after the fact: of two who validate
 * the last two values at once neither sees the other's.
 */
@ApplicationScoped
class TellCompletions {
  private final NoticeWork work;
  private final NoticeCells cells;
  private final PeriodStore periods;
  private final OrganisationStore organisation;
  private final Tell tell;
  private final Clock clock;

  TellCompletions(
      NoticeWork work,
      NoticeCells cells,
      PeriodStore periods,
      OrganisationStore organisation,
      Tell tell,
      Clock clock) {
    this.work = work;
    this.cells = cells;
    this.periods = periods;
    this.organisation = organisation;
    this.tell = tell;
    this.clock = clock;
  }

  @Transactional
  void tell() {
    LocalDate today = BusinessDay.of(clock.instant());
    List<Notice> told = new ArrayList<>();
    work.takeChecks().stream()
        .filter(period -> periods.life(period).lockOn(today).isEmpty())
        .forEach(period -> told.addAll(completed(period, today)));
    tell.all(told);
  }

  private List<Notice> completed(PeriodKey period, LocalDate today) {
    Instant now = clock.instant();
    List<PeriodCell> all = cells.of(period, today);
    List<Notice> told = new ArrayList<>();
    new Acting(organisation, period.entity(), Duty.DATA_REFERENT, today)
        .by(all)
        .forEach(
            (account, own) -> {
              if (areOfficial(own)) {
                told.add(Notice.official(account, NoticeKind.OWN_VALUES_OFFICIAL, now, own));
              }
            });
    if (areOfficial(all)) {
      Set<String> validators =
          new Acting(organisation, period.entity(), Duty.VALIDATOR, today).by(all).keySet();
      validators.forEach(
          account -> told.add(Notice.official(account, NoticeKind.PERIOD_OFFICIAL, now, all)));
      told.add(Notice.official(Notice.CHAMBER_ADMINS, NoticeKind.PERIOD_OFFICIAL, now, all));
    }
    return told;
  }

  private static boolean areOfficial(List<PeriodCell> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(PeriodCell::isSettled);
  }
}
