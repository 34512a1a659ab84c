package it.quadrante.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One PostgreSQL server over a data folder, on loopback only. Durable unless told otherwise: what
 * it acknowledged is still there after its process was killed.
 */
public final class PostgresServer implements AutoCloseable {
  private static final String PART = "PostgreSQL";
  private static final String SUPERUSER = "postgres";
  private static final Duration START_LIMIT = Duration.ofMinutes(1);
  private static final Duration LEFTOVERS_LIMIT = Duration.ofSeconds(20);
  private static final String LEFTOVERS = "pre-existing shared memory block";

  private final PostgresBinaries binaries;
  private final PostgresData data;
  private final int port;
  private final boolean durable;
  private ChildProcess process;

  private PostgresServer(PostgresData data, PostgresBinaries binaries, int port, boolean durable) {
    this.data = data;
    this.binaries = binaries;
    this.port = port;
    this.durable = durable;
  }

  /** A durable server; the folder is created where it is missing. */
  public static PostgresServer start(Path folder, int port) {
    return start(folder, port, true);
  }

  /**
   * A server, durable or not.
   *
   * @param folder holds data and log; may be that of an earlier run
   * @param port 0 for any free one
   * @param durable false only for throw-away tests: quicker, loses commits when killed
   */
  public static PostgresServer start(Path folder, int port, boolean durable) {
    PostgresBinaries binaries = PostgresBinaries.unpacked();
    PostgresData data = new PostgresData(folder.toAbsolutePath(), binaries);
    data.refuseIfServed();
    PostgresServer server = new PostgresServer(data, binaries, Ports.choose(PART, port), durable);
    data.createIfMissing(durable);
    server.launch();
    return server;
  }

  /** Starts the stopped or killed server again, over the same data and port. */
  public void restart() {
    close();
    data.refuseIfServed();
    launch();
  }

  private void launch() {
    data.forgetDeadServer();
    Instant end = Instant.now().plus(LEFTOVERS_LIMIT);
    while (!launched(end)) {
      Thread.onSpinWait();
    }
    if (durable) {
      requireDurable();
    }
  }

  /** The workers of a killed server outlive it by moments, and until then keep a new one out. */
  private boolean launched(Instant end) {
    process =
        ChildProcess.start(
            PART,
            binaries.command("postgres", arguments()),
            PostgresBinaries.environment(),
            data.folder().resolve("server.log"));
    try {
      process.awaitReady(this::answers, START_LIMIT);
      return true;
    } catch (CannotStart failed) {
      if (!failed.getMessage().contains(LEFTOVERS) || Instant.now().isAfter(end)) {
        throw failed;
      }
      return false;
    }
  }

  private List<String> arguments() {
    String switched = durable ? "on" : "off";
    return List.of(
        "-D",
        data.data().toString(),
        "-p",
        Integer.toString(port),
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        "unix_socket_directories=",
        "-c",
        "max_connections=200",
        "-c",
        "timezone=UTC",
        "-c",
        "log_timezone=UTC",
        "-c",
        "fsync=" + switched,
        "-c",
        "synchronous_commit=" + switched,
        "-c",
        "full_page_writes=" + switched);
  }

  private boolean answers() throws SQLException {
    return "1".equals(ask("select 1"));
  }

  /**
   * A build or a configuration that switches durability off would lose plans: it must not start.
   */
  private void requireDurable() {
    try {
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        if (!"on".equals(ask("show " + setting))) {
          close();
          throw new CannotStart(
              "PostgreSQL runs with %s off, though it must be durable.".formatted(setting));
        }
      }
    } catch (SQLException failed) {
      close();
      throw new CannotStart("PostgreSQL does not tell whether it is durable.", failed);
    }
  }

  private String ask(String query) throws SQLException {
    try (Connection connection = superuser(SUPERUSER);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }

  /** Database and roles of a service; what is there already stays as it is. */
  public void createDatabaseOf(Service service) {
    try (Connection server = superuser(SUPERUSER);
        Statement statement = server.createStatement()) {
      statement.execute(script("roles.sql", service));
      if (isMissing(statement, service.id())) {
        statement.execute("create database " + service.id());
      }
      statement.execute(script("grants.sql", service));
    } catch (SQLException failed) {
      throw new CannotStart(
          "The database %s cannot be created: %s".formatted(service.id(), failed.getMessage()),
          failed);
    }
  }

  private static boolean isMissing(Statement statement, String database) throws SQLException {
    String query = "select 1 from pg_database where datname = '" + database + "'";
    try (ResultSet found = statement.executeQuery(query)) {
      return !found.next();
    }
  }

  private static String script(String name, Service service) {
    try (InputStream script = PostgresServer.class.getResourceAsStream(name)) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("${service}", service.id());
    } catch (IOException unreadable) {
      throw new CannotStart("%s cannot be read.".formatted(name), unreadable);
    }
  }

  /** A connection that may do everything, for tests that look or break things. */
  public Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, SUPERUSER);
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  public int port() {
    return port;
  }

  /** The postmaster. */
  public ProcessHandle process() {
    return process.handle();
  }

  /** Kills the server as a crash would, with {@code kill -9}. */
  public void kill() {
    process.kill();
  }

  /** Ends open connections and stops in order. */
  @Override
  public void close() {
    if (!process.isAlive()) {
      return;
    }
    try {
      List<String> stop = List.of("stop", "-W", "-m", "fast", "-D", data.data().toString());
      ChildProcess.run(
          PART,
          binaries.command("pg_ctl", stop),
          PostgresBinaries.environment(),
          data.folder().resolve("stop.log"));
      process.awaitEnd();
    } catch (CannotStart refused) {
      // It was already going down, or its files are gone: ask the process itself.
      process.stop();
    }
  }
}
