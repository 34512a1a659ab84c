package it.quadrante.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
  @TempDir private static Path folder;
  private static PostgresServer server;

  @BeforeAll
  static void start() {
    server = PostgresServer.start(folder, 0);
    server.createDatabaseOf(Service.PLANNING);
  }

  @AfterAll
  static void stop() {
    ProcessHandle process = server.process();
    server.close();
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void durabilityIsOn() throws SQLException {
    assertThat(asked("show fsync")).isEqualTo("on");
    assertThat(asked("show synchronous_commit")).isEqualTo("on");
    assertThat(asked("show full_page_writes")).isEqualTo("on");
  }

  @Test
  void killedAtOnceItStillHasWhatItCommitted() throws SQLException {
    // Given
    try (Connection owner = as("planning_owner");
        Statement statement = owner.createStatement()) {
      statement.execute("create table kept (n int primary key)");
      statement.execute("insert into kept select generate_series(1, 500)");
    }
    // When
    server.kill();
    server.restart();
    // Then
    try (Connection owner = as("planning_owner");
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from kept")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(500);
    }
  }

  @Test
  void rolesAndDatabaseMayBeCreatedAgain() throws SQLException {
    // When
    server.createDatabaseOf(Service.PLANNING);
    // Then
    assertThat(
            asked(
                "select string_agg(rolname || rolsuper || rolbypassrls, ' ' order by rolname) from pg_roles where rolname like 'planning%'"))
        .isEqualTo("planningfalsefalse planning_ownerfalsefalse planning_relayfalsefalse");
  }

  @Test
  void theServiceMayNotDefineTables() throws SQLException {
    try (Connection service = as("planning");
        Statement statement = service.createStatement()) {
      for (String attempt :
          List.of(
              "create table own (n int)",
              "create temporary table own (n int)",
              "create schema own")) {
        assertThatThrownBy(() -> statement.execute(attempt))
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void aPasswordIsNeeded() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(server.jdbcUrl("planning"), "planning", "guessed"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void aServedFolderIsRefusedAndItsServerLeftAlone() throws SQLException {
    assertThatThrownBy(() -> PostgresServer.start(folder, 0))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("port " + server.port())
        .hasMessageContaining(folder.toString());
    assertThat(asked("select 1")).isEqualTo("1");
  }

  @Test
  void aBusyPortIsOneSentence() {
    assertThatThrownBy(() -> PostgresServer.start(folder.resolve("other"), server.port()))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "Port %d, needed by PostgreSQL, is in use: stop the program that listens there or give PostgreSQL another port.",
            server.port());
  }

  @Test
  void aPidFileWhoseNumberAnotherProgramHasGotIsNoObstacle() throws IOException {
    // Given
    Path pidFile = folder.resolve("data/postmaster.pid");
    server.close();
    Files.writeString(
        pidFile, ProcessHandle.current().pid() + "\n" + folder.resolve("data") + "\n0\n5432\n\n");
    // When
    server.restart();
    // Then
    assertThat(Files.readAllLines(pidFile).get(0)).isEqualTo("" + server.process().pid());
  }

  private static Connection as(String role) throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl("planning"), role, role);
  }

  private static String asked(String query) throws SQLException {
    try (Connection connection = server.superuser("planning");
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
