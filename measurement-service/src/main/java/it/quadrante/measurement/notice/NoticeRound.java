package it.quadrante.measurement.notice;

import io.quarkus.scheduler.Scheduled;
import it.quadrante.identity.InChamber;
import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.notice.store.ChambersToNotify;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/** Goes through the chambers that have something to be told or sent; most of the time none has. */
@ApplicationScoped
public class NoticeRound {
  private static final Logger LOG = Logger.getLogger(NoticeRound.class);

  private final ChambersToNotify toNotify;
  private final RemindOfDeadlines remind;
  private final TellCompletions completions;
  private final SendMail mail;
  private final InChamber chambers;
  private final MeasurementSettings.Notices settings;
  private final Clock clock;

  NoticeRound(
      ChambersToNotify toNotify,
      RemindOfDeadlines remind,
      TellCompletions completions,
      SendMail mail,
      InChamber chambers,
      MeasurementSettings settings,
      Clock clock) {
    this.toNotify = toNotify;
    this.remind = remind;
    this.completions = completions;
    this.mail = mail;
    this.chambers = chambers;
    this.settings = settings.notices();
    this.clock = clock;
  }

  @Scheduled(
      every = "${quadrante.notices.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void go() {
    waiting().forEach(this::of);
  }

  /** Chambers for which there is something to do. */
  public List<String> waiting() {
    Instant now = clock.instant();
    LocalDate today = BusinessDay.of(now);
    boolean isTime = !BusinessDay.timeOf(now).isBefore(settings.from());
    return toNotify.on(isTime ? today : today.minusDays(1), now);
  }

  /**
   * One chamber; what fails of it is tried in the next round, and keeps nothing else from going on.
   */
  public void of(String chamber) {
    step(chamber, remind::remind);
    step(chamber, completions::tell);
    step(chamber, mail::send);
  }

  private void step(String chamber, Runnable step) {
    try {
      chambers.run(chamber, step);
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "round of notices failed chamber=%s", chamber);
    }
  }
}
