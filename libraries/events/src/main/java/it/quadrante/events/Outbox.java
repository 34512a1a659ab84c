package it.quadrante.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where a use case puts the facts it makes true, in its own transaction: they leave if and only if
 * it commits.
 */
@ApplicationScoped
public class Outbox {
  private static final String INSERT =
      "insert into outbox (chamber, topic, envelope) values (?, ?, ?)";

  /** Key, headers and framing of a record. */
  private static final int RECORD_OVERHEAD = 4096;

  private final DataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private final OutboxRelay relay;
  private final Clock clock;
  private final EventSettings settings;

  Outbox(
      DataSource database,
      TransactionSynchronizationRegistry transaction,
      OutboxRelay relay,
      Clock clock,
      EventSettings settings) {
    this.database = database;
    this.transaction = transaction;
    this.relay = relay;
    this.clock = clock;
    this.settings = settings;
  }

  /** Adds a fact to the current transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(Fact fact) {
    append(List.of(fact));
  }

  /**
   * Adds facts to the current transaction; they leave in their order.
   *
   * @throws IllegalArgumentException when one is larger than a message may be: in the outbox it
   *     would hold up all that come after it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<Fact> facts) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Fact fact : facts) {
        insert.setString(1, fact.chamber());
        insert.setString(2, fact.type());
        insert.setString(3, envelope(fact));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("outbox not written", e);
    }
    transaction.registerInterposedSynchronization(new WakeRelay());
  }

  private String envelope(Fact fact) {
    String envelope = Envelope.around(fact, settings.source(), clock.instant()).toJson();
    int longest = settings.maxMessageBytes() - RECORD_OVERHEAD;
    if (envelope.getBytes(StandardCharsets.UTF_8).length > longest) {
      throw new IllegalArgumentException("fact larger than a message may be: " + fact.subject());
    }
    return envelope;
  }

  private final class WakeRelay implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
