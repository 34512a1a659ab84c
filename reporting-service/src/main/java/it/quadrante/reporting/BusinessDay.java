package it.quadrante.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in the offices of the chambers: Europe/Rome, whatever the server's zone. */
@ApplicationScoped
public class BusinessDay {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final Clock clock;

  BusinessDay(Clock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return of(clock.instant());
  }

  /** The day on which something happened. */
  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, ROME);
  }
}
