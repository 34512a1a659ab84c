package it.quadrante.measurement.notice.domain;

import java.time.Duration;
import java.time.Instant;

/** How long is waited before a mail is tried again, and until when. */
public final class MailPatience {
  /**
   * Who has taken a mail and says nothing for so long is given up; sending takes a minute at most.
   */
  public static final Duration LEASE = Duration.ofMinutes(10);

  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(4);
  private static final Duration USEFUL = Duration.ofDays(2);
  private static final int MOST_DOUBLINGS = 10;

  private MailPatience() {}

  /** 5 minutes, doubled with every attempt, up to 4 hours. */
  public static Duration after(int attempts) {
    Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(attempts, 1) - 1, MOST_DOUBLINGS));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }

  /** Whether a notice is too old to be sent: it stays in the feed. */
  public static boolean isOver(Instant told, Instant now) {
    return now.isAfter(told.plus(USEFUL));
  }
}
