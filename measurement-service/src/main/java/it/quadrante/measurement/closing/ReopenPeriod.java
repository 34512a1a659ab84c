package it.quadrante.measurement.closing;

import it.quadrante.identity.Caller;
import it.quadrante.measurement.closing.domain.Settlement;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.measurement.period.domain.ClosingAct;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Opens a closed period again for some days. One that is reopened already gets another last day.
 */
@ApplicationScoped
public class ReopenPeriod {
  private static final Logger LOG = Logger.getLogger(ReopenPeriod.class);

  private final PeriodJournal journal;
  private final FindPeriod find;
  private final Caller caller;
  private final Clock clock;

  ReopenPeriod(PeriodJournal journal, FindPeriod find, Caller caller, Clock clock) {
    this.journal = journal;
    this.find = find;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * What the closing decided about missing cells no longer holds: the next one decides anew.
   *
   * @param ifMatch the ETag of the period as it was read
   * @param until last day on which values are taken, today or later
   * @return the period, open
   */
  @Transactional
  public PeriodSituation reopen(PeriodKey key, String ifMatch, String reason, LocalDate until) {
    PeriodSituation period = journal.hold(key, ifMatch);
    if (period.acts().isEmpty()) {
      throw new ProblemException(
          PeriodProblem.PERIOD_NEVER_CLOSED, key.quadrimestre(), key.year(), key.entity());
    }
    requireEnd(until, BusinessDay.of(clock.instant()));
    ClosingAct act =
        new ClosingAct(
            period.life().nextNumber(),
            ClosingAct.Action.REOPENED,
            caller.account(),
            clock.instant(),
            Reasons.required(reason),
            until);
    journal.keep(key, act, Settlement.none());
    LOG.infof("period reopened period=%s closing=%d until=%s", key, act.number(), until);
    return find.find(key);
  }

  private static void requireEnd(LocalDate until, LocalDate today) {
    if (until == null) {
      throw new ProblemException(PeriodProblem.REOPENING_WITHOUT_END);
    }
    if (until.isBefore(today)) {
      throw new ProblemException(PeriodProblem.REOPENING_IN_THE_PAST, until, today);
    }
  }
}
