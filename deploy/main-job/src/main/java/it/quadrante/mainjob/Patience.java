package it.quadrante.mainjob;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Waiting for what another service is about to know. */
final class Patience {
  /** Kafka gives what a killed reader read to another after 45 s. */
  private static final Duration LONGEST = Duration.ofSeconds(90);

  private static final int MILLISECONDS_BETWEEN = 10;

  private Patience() {}

  /**
   * @param attempt null as long as it is not there
   */
  static <T> T await(String what, Supplier<T> attempt) {
    Instant deadline = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(deadline)) {
      T got = attempt.get();
      if (got != null) {
        return got;
      }
      try {
        Thread.sleep(MILLISECONDS_BETWEEN);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StepFailed("interrupted");
      }
    }
    throw new StepFailed("waited %d s for %s".formatted(LONGEST.toSeconds(), what));
  }
}
