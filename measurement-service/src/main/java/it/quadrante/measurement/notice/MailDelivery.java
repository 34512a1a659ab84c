package it.quadrante.measurement.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import it.quadrante.measurement.notice.domain.MailState;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jboss.logging.Logger;

/** Hands a mail to the mail server and says what is known of it afterwards. */
@ApplicationScoped
class MailDelivery {
  private static final Logger LOG = Logger.getLogger(MailDelivery.class);

  /** Well below the time for which a mail is taken. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Nothing was handed over. */
  private static final List<Class<? extends Exception>> NOT_REACHED =
      List.of(
          ConnectException.class,
          UnknownHostException.class,
          NoRouteToHostException.class,
          SSLException.class);

  /** The server refuses us, not this mail: the operator can put it right. */
  private static final Set<Integer> NOT_SIGNED_IN = Set.of(454, 530, 534, 535, 538);

  private static final int PERMANENT = 500;

  private final ReactiveMailer mailer;
  private final Vertx vertx;

  MailDelivery(ReactiveMailer mailer, Vertx vertx) {
    this.mailer = mailer;
    this.vertx = vertx;
  }

  /**
   * WAITING: surely not taken, may be tried again. UNCERTAIN: the connection broke, or there was no
   * answer in time.
   */
  MailState deliver(NoticeLetter letter) {
    try {
      mailer
          .send(
              Mail.withText(letter.to().text(), letter.subject(), letter.text())
                  .addHeader("Message-ID", letter.id())
                  .addHeader("Auto-Submitted", "auto-generated"))
          .runSubscriptionOn(this::onEventLoop)
          .await()
          .atMost(LONGEST);
      return MailState.ACCEPTED;
    } catch (RuntimeException failed) {
      MailState state = after(failed);
      LOG.warnf("mail not accepted message=%s state=%s reason=%s", letter.id(), state, why(failed));
      return state;
    }
  }

  /**
   * The mail client asks for its connection where it is called, and listens for the server's
   * greeting on an event loop: called from another thread it may listen when a server nearby has
   * greeted already, and both wait for each other.
   */
  private void onEventLoop(Runnable sending) {
    vertx.getOrCreateContext().runOnContext(now -> sending.run());
  }

  private static MailState after(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException answer) {
        boolean forGood =
            answer.getReplyCode() >= PERMANENT && !NOT_SIGNED_IN.contains(answer.getReplyCode());
        return forGood ? MailState.REFUSED : MailState.WAITING;
      }
      if (wasNotReached(cause)) {
        return MailState.WAITING;
      }
    }
    return MailState.UNCERTAIN;
  }

  private static boolean wasNotReached(Throwable cause) {
    return NOT_REACHED.stream().anyMatch(type -> type.isInstance(cause));
  }

  /** The words of a mail server may name the addressee: its code only. */
  private static String why(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SMTPException answer) {
        return Integer.toString(answer.getReplyCode());
      }
    }
    Throwable first = failed.getCause() == null ? failed : failed.getCause();
    return first.getClass().getSimpleName();
  }
}
