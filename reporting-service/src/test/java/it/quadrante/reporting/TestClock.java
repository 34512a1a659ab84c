package it.quadrante.reporting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test, moved by hand. */
public final class TestClock extends Clock {

  /** After the deadline of III 2017. */
  public static final Instant START = Instant.parse("2018-02-20T10:00:00Z");

  private static volatile Instant now = START;

  /** Puts it in place of the service's own. */
  static class InPlaceOfTheServiceClock {
    @Produces
    @ApplicationScoped
    @Alternative
    @Priority(1)
    Clock clock() {
      return new TestClock();
    }
  }

  public static void set(String instant) {
    now = Instant.parse(instant);
  }

  public static void reset() {
    now = START;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the service asks for instants only");
  }
}
