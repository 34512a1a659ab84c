package it.quadrante.mainjob.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * An agent in the JVM of a packaged service: its {@code ServiceClock} goes as far from the time of
 * day as a file says, and on from there. Tokens, timeouts and logs keep the time of day. A service
 * knows nothing of it, so no setting of production can move a clock.
 */
public final class MovedClock extends Clock {
  private static Path file;

  private final ZoneId zone;

  private MovedClock(ZoneId zone) {
    this.zone = zone;
  }

  /** Called by the JVM before it loads the service. */
  public static void premain(String movedBy, Instrumentation jvm) {
    file = Path.of(movedBy);
    jvm.addTransformer(new InServiceClock());
  }

  /** What {@code ServiceClock} calls in the place of {@link Clock#tickMillis}. */
  public static Clock tickMillis(ZoneId zone) {
    return new MovedClock(zone);
  }

  /** What {@code ServiceClock} calls in the place of {@link Clock#systemUTC}. */
  public static Clock systemUTC() {
    return new MovedClock(ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(moved()).truncatedTo(ChronoUnit.MILLIS);
  }

  /** Nothing where no story has moved it yet. */
  private static Duration moved() {
    try {
      return Duration.parse(Files.readString(file));
    } catch (NoSuchFileException notYet) {
      return Duration.ZERO;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovedClock(other);
  }

  /** Lets {@code ServiceClock} name this class where it names {@link Clock}. */
  static final class InServiceClock implements ClassFileTransformer {
    private static final String BEFORE = constant("java/time/Clock");
    private static final String AFTER = constant(MovedClock.class.getName().replace('.', '/'));

    /** A constant of a class file: tag 1, two bytes of length, the text. */
    private static String constant(String text) {
      return "\u0001\u0000" + (char) text.length() + text;
    }

    @Override
    public byte[] transform(
        ClassLoader loader, String name, Class<?> before, ProtectionDomain domain, byte[] code) {
      if (name == null || !name.matches("it/quadrante/[a-z]+/ServiceClock")) {
        return null;
      }
      return new String(code, StandardCharsets.ISO_8859_1)
          .replace(BEFORE, AFTER)
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  }
}
