package it.quadrante.measurement.period;

import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.domain.PeriodState;
import it.quadrante.measurement.period.store.PeriodStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets a value be written into a period that is not closed, and keeps it from being closed until
 * the transaction ends. Call it before a cell is locked.
 */
@ApplicationScoped
public class PeriodGuard {
  private final PeriodStore periods;
  private final Clock clock;

  PeriodGuard(PeriodStore periods, Clock clock) {
    this.periods = periods;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 409 PERIOD_CLOSED: since when, why, and who may open it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keepOpen(PeriodKey key) {
    periods.share(key);
    periods
        .life(key)
        .lockOn(BusinessDay.of(clock.instant()))
        .ifPresent(
            lock -> {
              throw refusal(key, lock);
            });
  }

  /**
   * Keeps several from being closed. Who holds cells of several periods shares them all before the
   * first cell: a closing that waits for one of them makes those wait who come after it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void share(Collection<PeriodKey> keys) {
    periods.share(keys);
  }

  /**
   * Many periods at once.
   *
   * @return those of them into which nothing may be written, each with its 409 PERIOD_CLOSED
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<PeriodKey, ProblemException> keepOpen(Collection<PeriodKey> keys) {
    periods.share(keys);
    LocalDate today = BusinessDay.of(clock.instant());
    Map<PeriodKey, ProblemException> closed = new HashMap<>();
    keys.stream()
        .map(PeriodKey::year)
        .distinct()
        .map(periods::livesOf)
        .forEach(
            lives ->
                lives.forEach(
                    (key, life) ->
                        life.lockOn(today).ifPresent(lock -> closed.put(key, refusal(key, lock)))));
    return closed;
  }

  /** What is said to who wants to write into it. */
  public static ProblemException refusal(PeriodKey key, PeriodState.Closed lock) {
    return new ProblemException(
        PeriodProblem.PERIOD_CLOSED,
        key.quadrimestre(),
        key.year(),
        key.entity(),
        lock.since(),
        lock.by().reason());
  }
}
