package it.quadrante.measurement.closing;

import it.quadrante.measurement.cell.domain.Progress;
import it.quadrante.measurement.cell.domain.Progress.Tally;
import it.quadrante.measurement.cell.store.PeriodCells;
import it.quadrante.measurement.cell.store.ProgressCounts;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.CalendarYear;
import it.quadrante.measurement.organisation.domain.Span;
import it.quadrante.measurement.organisation.domain.SpanDays;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.domain.PeriodLife;
import it.quadrante.measurement.period.domain.PeriodState;
import it.quadrante.measurement.period.store.PeriodStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Reads a period as it stands now, in the transaction of whoever asks. */
@ApplicationScoped
class FindPeriod {
  private final OrganisationStore organisation;
  private final PeriodStore periods;
  private final PeriodCells cells;
  private final ProgressCounts counts;
  private final Clock clock;

  FindPeriod(
      OrganisationStore organisation,
      PeriodStore periods,
      PeriodCells cells,
      ProgressCounts counts,
      Clock clock) {
    this.organisation = organisation;
    this.periods = periods;
    this.cells = cells;
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 404 PERIOD_NOT_FOUND where the chamber has no such entity
   */
  @Transactional(Transactional.TxType.MANDATORY)
  PeriodSituation find(PeriodKey key) {
    LocalDate today = BusinessDay.of(clock.instant());
    Tally tally =
        counts.of(key.year(), key.quadrimestre(), today).stream()
            .filter(one -> one.period().equals(key))
            .map(Progress::whole)
            .findFirst()
            .orElse(Tally.NONE);
    if (tally.due() == 0 && !organisation.entities().contains(key.entity())) {
      throw new ProblemException(PeriodProblem.PERIOD_NOT_FOUND, key);
    }
    CalendarYear calendar = organisation.calendarOf(key.year());
    SpanDays days = calendar.days(Span.of(key.quadrimestre()));
    PeriodLife life = periods.life(key);
    PeriodState state = life.on(today, days);
    return new PeriodSituation(
        key,
        today,
        days,
        life,
        state,
        TimeLeft.workingDays(state, calendar, today),
        tally,
        cells.of(key));
  }
}
