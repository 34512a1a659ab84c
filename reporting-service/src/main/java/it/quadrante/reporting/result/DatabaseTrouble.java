package it.quadrante.reporting.result;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Tells what the database did from what a plan's content did: after the first the transaction is
 * lost and the batch has to be taken again.
 */
public final class DatabaseTrouble {
  private DatabaseTrouble() {}

  public static boolean isIn(Throwable thrown) {
    return chain(thrown)
        .anyMatch(
            cause ->
                cause instanceof SQLException
                    || cause instanceof PersistenceException
                    || cause.getClass().getName().startsWith("jakarta.transaction."));
  }

  private static Stream<Throwable> chain(Throwable thrown) {
    return thrown == null
        ? Stream.empty()
        : Stream.concat(
            Stream.of(thrown),
            Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()))
                .flatMap(DatabaseTrouble::chain));
  }
}
