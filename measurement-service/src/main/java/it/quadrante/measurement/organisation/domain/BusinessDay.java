package it.quadrante.measurement.organisation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The day of the office: an instant is late or early in Europe/Rome, wherever the server stands.
 */
public final class BusinessDay {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private BusinessDay() {}

  public static LocalDate of(Instant instant) {
    return instant.atZone(ROME).toLocalDate();
  }

  /** The time of that day. */
  public static LocalTime timeOf(Instant instant) {
    return instant.atZone(ROME).toLocalTime();
  }
}
