package it.quadrante.events;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells trouble that passes by itself from a fact that no retry can apply. */
final class Trouble {
  private Trouble() {}

  /**
   * Lost connections, a server starting or stopping, no resources, serialisation and deadlock; also
   * a commit whose outcome is not known: applying again is idempotent.
   */
  static boolean isPassing(Throwable thrown) {
    return chain(thrown)
        .filter(SQLException.class::isInstance)
        .map(cause -> isPassing(((SQLException) cause).getSQLState()))
        .findFirst()
        .orElseGet(() -> chain(thrown).anyMatch(Trouble::isOfTheTransaction));
  }

  private static boolean isPassing(String sqlState) {
    return sqlState == null
        || Stream.of("08", "53", "57", "58", "40", "25").anyMatch(sqlState::startsWith);
  }

  private static boolean isOfTheTransaction(Throwable cause) {
    String name = cause.getClass().getName();
    return name.startsWith("jakarta.transaction.") || name.startsWith("javax.transaction.");
  }

  /** A failed commit carries the database's error as suppressed, not as cause. */
  private static Stream<Throwable> chain(Throwable thrown) {
    return thrown == null
        ? Stream.empty()
        : Stream.concat(
            Stream.of(thrown),
            Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()))
                .flatMap(Trouble::chain));
  }
}
