package it.quadrante.idempotency;

import it.quadrante.identity.Caller;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * The table {@code idempotency_key}: keys of the current chamber and account, each with the request
 * it came with and the answer that request got. Works in the current transaction.
 */
@ApplicationScoped
class KeyStore {
  /** So many expired keys go with each new one. */
  private static final int BATCH = 100;

  /** What PostgreSQL says after lock_timeout. */
  private static final String LOCKED_FOR_TOO_LONG = "55P03";

  /** Skips what another instance is about to remove. */
  private static final String REMOVE_EXPIRED =
      "delete from idempotency_key where (chamber, account, key) in (select chamber, account, key"
          + " from idempotency_key where chamber = ? and created_at < ? order by created_at limit "
          + BATCH
          + " for update skip locked)";

  /** Waits for whoever takes the same key at once; takes over one that has expired. */
  private static final String TAKE =
      "insert into idempotency_key (chamber, account, key, operation, fingerprint, created_at)"
          + " values (?, ?, ?, ?, ?, ?) on conflict (chamber, account, key) do update set operation"
          + " = excluded.operation, fingerprint = excluded.fingerprint, created_at ="
          + " excluded.created_at where idempotency_key.created_at < ?";

  private static final String READ =
      "select fingerprint, status, location, etag, body from idempotency_key"
          + " where chamber = ? and account = ? and key = ?";

  private static final String KEEP =
      "update idempotency_key set status = ?, location = ?, etag = ?, body = ?"
          + " where chamber = ? and account = ? and key = ?";

  /** What a key stands for. */
  record Kept(String fingerprint, StoredAnswer answer) {}

  private final DataSource database;
  private final CurrentChamber chamber;
  private final Caller caller;
  private final Clock clock;
  private final IdempotencySettings settings;

  KeyStore(
      DataSource database,
      CurrentChamber chamber,
      Caller caller,
      Clock clock,
      IdempotencySettings settings) {
    this.database = database;
    this.chamber = chamber;
    this.caller = caller;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Takes the key for a request; of several at once one has it, and the others wait until its
   * transaction ends, but not for ever: each holds a connection.
   *
   * @return false where it stands for a request already
   * @throws ProblemException TEMPORARILY_UNAVAILABLE
   */
  boolean take(KeyedRequest request) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    OffsetDateTime expired = now.minus(settings.keptFor());
    write(REMOVE_EXPIRED, chamber.code(), expired);
    write("set local lock_timeout = " + settings.longestWait().toMillis());
    int taken =
        write(
            TAKE,
            chamber.code(),
            caller.account(),
            request.key(),
            request.operation(),
            request.fingerprint(),
            now,
            expired);
    write("set local lock_timeout to default");
    return taken == 1;
  }

  void keep(KeyedRequest request, StoredAnswer answer) {
    write(
        KEEP,
        answer.status(),
        answer.location(),
        answer.tag(),
        answer.body(),
        chamber.code(),
        caller.account(),
        request.key());
  }

  /** What a key stands for that could not be taken. */
  Kept read(KeyedRequest request) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      set(select, chamber.code(), caller.account(), request.key());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("key gone while it was read");
        }
        return new Kept(
            row.getString(1),
            new StoredAnswer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("key not read", e);
    }
  }

  private int write(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      if (LOCKED_FOR_TOO_LONG.equals(e.getSQLState())) {
        throw new ProblemException(HttpProblem.TEMPORARILY_UNAVAILABLE);
      }
      throw new IllegalStateException("key not written", e);
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
