package it.quadrante.measurement.notice;

import io.micrometer.core.instrument.MeterRegistry;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.notice.domain.MailAddress;
import it.quadrante.measurement.notice.domain.MailPatience;
import it.quadrante.measurement.notice.domain.MailState;
import it.quadrante.measurement.notice.store.MailOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends the mail of the current chamber: takes one, commits, sends it, notes what became of it. Who
 * dies in between leaves a taken one; it is never sent again, so nobody gets a mail twice.
 */
@ApplicationScoped
class SendMail {
  private static final Logger LOG = Logger.getLogger(SendMail.class);

  /** Of a chamber at a time: then the next chamber has its turn. */
  private static final int MOST = 200;

  private final Desk desk;
  private final MailDelivery delivery;
  private final CurrentChamber chamber;
  private final MeasurementSettings settings;

  SendMail(Desk desk, MailDelivery delivery, CurrentChamber chamber, MeasurementSettings settings) {
    this.desk = desk;
    this.delivery = delivery;
    this.chamber = chamber;
    this.settings = settings;
  }

  /** What is kept before and after a mail is sent, each in a transaction of its own. */
  @ApplicationScoped
  static class Desk {
    private final MailOutbox outbox;
    private final MeterRegistry metrics;
    private final Clock clock;

    Desk(MailOutbox outbox, MeterRegistry metrics, Clock clock) {
      this.outbox = outbox;
      this.metrics = metrics;
      this.clock = clock;
    }

    @Transactional
    Optional<MailOutbox.Taken> take() {
      Instant now = clock.instant();
      count(MailState.UNCERTAIN, outbox.giveUp(now));
      return outbox.take(now);
    }

    @Transactional
    MailState settle(MailOutbox.Taken mail, MailState state) {
      Instant now = clock.instant();
      Instant again = now.plus(MailPatience.after(mail.attempts()));
      boolean over = state == MailState.WAITING && isOver(mail.notice(), again);
      MailState kept = over ? MailState.OUTDATED : state;
      outbox.settle(mail, kept, kept.isFinal() ? now : again);
      count(kept, 1);
      return kept;
    }

    private static boolean isOver(KeptNotice notice, Instant at) {
      return MailPatience.isOver(notice.notice().at(), at);
    }

    private void count(MailState state, int mails) {
      String outcome =
          state == MailState.WAITING ? "retried" : state.name().toLowerCase(Locale.ROOT);
      metrics.counter("quadrante.notices.mail", "outcome", outcome).increment(mails);
    }
  }

  /** Ends early where the mail server is away: the rest waits without being tried. */
  void send() {
    for (int sent = 0; sent < MOST; sent++) {
      Optional<MailOutbox.Taken> mail = desk.take();
      if (mail.isEmpty() || !isUnderstood(desk.settle(mail.get(), outcome(mail.get())))) {
        return;
      }
    }
  }

  private static boolean isUnderstood(MailState state) {
    return state == MailState.ACCEPTED || state == MailState.REFUSED;
  }

  private MailState outcome(MailOutbox.Taken mail) {
    KeptNotice kept = mail.notice();
    Optional<MailAddress> address =
        settings
            .notices()
            .addressPattern()
            .flatMap(pattern -> MailAddress.of(pattern, kept.notice().addressee()));
    if (address.isEmpty()) {
      LOG.warnf("no mail address chamber=%s notice=%s", chamber.code(), kept.id());
      return MailState.REFUSED;
    }
    return delivery.deliver(
        NoticeLetter.of(chamber.code(), kept.id(), kept.notice(), address.get()));
  }
}
