package it.quadrante.measurement.closing;

import it.quadrante.identity.Caller;
import it.quadrante.measurement.closing.domain.MissingDecision;
import it.quadrante.measurement.closing.domain.Settlement;
import it.quadrante.measurement.period.PeriodGuard;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.measurement.period.domain.ClosingAct;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.domain.PeriodState;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Closes a period over its official values and the decisions about what is missing. */
@ApplicationScoped
public class ClosePeriod {
  private static final Logger LOG = Logger.getLogger(ClosePeriod.class);

  private final PeriodJournal journal;
  private final FindPeriod find;
  private final Caller caller;
  private final Clock clock;

  ClosePeriod(PeriodJournal journal, FindPeriod find, Caller caller, Clock clock) {
    this.journal = journal;
    this.find = find;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Everything is settled by then, or nothing is stored.
   *
   * @param ifMatch the ETag of the period as it was read
   * @param decisions one for every missing cell
   * @return the period, closed
   */
  @Transactional
  public PeriodSituation close(
      PeriodKey key, String ifMatch, String reason, List<MissingDecision> decisions) {
    PeriodSituation period = journal.hold(key, ifMatch);
    requireClosable(period);
    Settlement settlement = Settle.settle(period.cells(), decisions, period.on());
    ClosingAct act =
        new ClosingAct(
            period.life().nextNumber(),
            ClosingAct.Action.CLOSED,
            caller.account(),
            clock.instant(),
            Reasons.required(reason),
            null);
    journal.keep(key, act, settlement);
    LOG.infof(
        "period closed period=%s closing=%d values=%d missing=%d",
        key, act.number(), settlement.values().size(), settlement.missing().size());
    return find.find(key);
  }

  private static void requireClosable(PeriodSituation period) {
    PeriodState state = period.state();
    if (state.mayBeClosed()) {
      return;
    }
    if (state instanceof PeriodState.Closed lock) {
      throw PeriodGuard.refusal(period.key(), lock);
    }
    throw new ProblemException(
        PeriodProblem.PERIOD_NOT_OVER,
        period.key().quadrimestre(),
        period.key().year(),
        period.key().entity(),
        period.days().submitBy());
  }
}
