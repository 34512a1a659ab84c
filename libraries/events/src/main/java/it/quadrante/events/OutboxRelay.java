package it.quadrante.events;

import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox: reads a batch in order, waits for Kafka to have all of it, then clears it.
 * Killed in between it publishes again: at least once, in the order in which they were written,
 * nothing lost.
 *
 * <p>Works with a database role of its own that sees the outbox of every chamber and nothing else.
 * Of several instances one at a time relays (an advisory lock of the transaction).
 */
@ApplicationScoped
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  private static final int BATCH = 500;

  /** A batch is held in memory: at most so many bytes, or one fact. */
  private static final int BATCH_BYTES = 32 * 1024 * 1024;

  private static final long LOCK = 0x51AD4A57L;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration SEND_TIMEOUT = Duration.ofSeconds(30);

  private record Row(long id, String chamber, String topic, String envelope) {}

  private final javax.sql.DataSource database;
  private final MutinyEmitter<String> kafka;
  private final boolean enabled;
  private final Semaphore work = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "outbox-relay");
  private volatile boolean running = true;

  OutboxRelay(
      @DataSource("relay") javax.sql.DataSource database,
      @Channel("outbox") MutinyEmitter<String> kafka,
      EventSettings settings) {
    this.database = database;
    this.kafka = kafka;
    this.enabled = settings.relay().enabled();
  }

  void start(@Observes StartupEvent started) {
    if (enabled) {
      thread.setDaemon(true);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    wake();
    thread.join(SEND_TIMEOUT.toMillis());
  }

  /** Something was committed: do not wait for the next poll. */
  void wake() {
    work.release();
  }

  private void run() {
    boolean healthy = true;
    while (running) {
      try {
        if (relayBatch() == 0) {
          awaitWork();
        }
        healthy = logRecovery(healthy);
      } catch (InterruptedException stopped) {
        return;
      } catch (SQLException | RuntimeException e) {
        healthy = logTrouble(healthy, e);
        pause();
      } catch (Error e) {
        // Whatever it is, facts must go on leaving: a relay that ends would end unseen.
        LOG.error("outbox relay goes on after an error", e);
        pause();
      }
    }
  }

  private void awaitWork() throws InterruptedException {
    if (work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
      work.drainPermits();
    }
  }

  private void pause() {
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException stopped) {
      running = false;
    }
  }

  /**
   * One transaction: lock, read, publish, clear.
   *
   * @return how many facts left
   */
  int relayBatch() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        List<Row> rows = lock(connection) ? oldest(connection) : List.of();
        if (!rows.isEmpty()) {
          publish(rows);
          clear(connection, rows);
        }
        connection.commit();
        return rows.size();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static boolean lock(Connection connection) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      lock.setLong(1, LOCK);
      try (ResultSet result = lock.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }

  private static List<Row> oldest(Connection connection) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, chamber, topic, envelope from ("
                + "select id, chamber, topic, envelope, row_number() over (order by id) as place,"
                + " sum(octet_length(envelope)) over (order by id) as bytes"
                + " from (select * from outbox order by id limit ?) oldest) batch"
                + " where place = 1 or bytes <= ? order by id")) {
      select.setInt(1, BATCH);
      select.setInt(2, BATCH_BYTES);
      try (ResultSet result = select.executeQuery()) {
        while (result.next()) {
          rows.add(
              new Row(
                  result.getLong(1),
                  result.getString(2),
                  result.getString(3),
                  result.getString(4)));
        }
      }
    }
    return rows;
  }

  private void publish(List<Row> rows) {
    List<Uni<Void>> sends = rows.stream().map(this::send).toList();
    Uni.join().all(sends).andFailFast().await().atMost(SEND_TIMEOUT);
  }

  private Uni<Void> send(Row row) {
    OutgoingKafkaRecordMetadata<String> address =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withTopic(row.topic)
            .withKey(row.chamber)
            .withHeaders(headers(row))
            .build();
    return kafka.sendMessage(Message.of(row.envelope).addMetadata(address));
  }

  private static Headers headers(Row row) {
    Headers headers = new RecordHeaders();
    Trace.in(row.envelope)
        .ifPresent(trace -> headers.add(Trace.TRACEPARENT, trace.getBytes(StandardCharsets.UTF_8)));
    return headers;
  }

  private static void clear(Connection connection, List<Row> rows) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from outbox where id = any (?)")) {
      delete.setArray(
          1, connection.createArrayOf("bigint", rows.stream().map(Row::id).toArray(Long[]::new)));
      delete.executeUpdate();
    }
  }

  private static boolean logRecovery(boolean healthy) {
    if (!healthy) {
      LOG.info("outbox relay works again");
    }
    return true;
  }

  private static boolean logTrouble(boolean healthy, Exception e) {
    if (healthy) {
      LOG.warnf("outbox relay waits and retries: %s", e.toString());
    }
    return false;
  }
}
