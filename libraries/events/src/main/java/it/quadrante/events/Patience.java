package it.quadrante.events;

import java.time.Duration;

/** Waits between attempts: a little longer each time, up to five seconds. */
final class Patience {
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private Duration next = Duration.ofMillis(100);

  /**
   * Waits.
   *
   * @throws IllegalStateException when the thread is told to stop
   */
  void await() {
    try {
      Thread.sleep(next.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting", stopped);
    }
    next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
  }
}
