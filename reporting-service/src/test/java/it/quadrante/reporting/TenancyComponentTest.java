package it.quadrante.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.localstack.ChamberFences;
import it.quadrante.openapi.AccessTable;
import it.quadrante.reporting.facts.Facts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The second fence alone: raw SQL under the service's own role. */
@QuarkusTest
class TenancyComponentTest extends ReportingTest {
  private Connection service() throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl("reporting"), "reporting", "reporting");
  }

  private void publish() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").growingOver("CCIAA-2016-P", "A").sent(),
        Facts.aPlan(chamber, "C").counted("U", "UPDATES_DUE").over("U", "[U]").sent(),
        Facts.aValue(chamber, "A").number("72").sent(),
        Facts.aClosing(chamber).over("A", 1).sent());
    rows("insert into failed_plan values ('" + chamber + "', 'X', 1999, '1999-12-31') returning 1");
  }

  private Set<String> across() {
    return AccessTable.read().tablesAcrossChambers("reporting");
  }

  private List<String> fencedTables() {
    return rows("select tablename from pg_tables where schemaname = 'public'").stream()
        .filter(table -> !across().contains(table))
        .toList();
  }

  private static long count(Statement statement, String table) throws SQLException {
    try (ResultSet result = statement.executeQuery("select count(*) from " + table)) {
      result.next();
      return result.getLong(1);
    }
  }

  @Test
  void aChamberSeesItsOwnRowsAndNoOthers() throws SQLException {
    publish();

    try (Connection connection = service();
        Statement statement = connection.createStatement()) {
      statement.execute("select set_config('app.chamber', '" + chamber + "', false)");
      for (String table : fencedTables()) {
        assertThat(count(statement, table)).as(table).isPositive();
        assertThat(count(statement, table + " where chamber <> '" + chamber + "'")).isZero();
      }
    }
  }

  @Test
  void theOwnerIsNotFencedOffSoThatMigrationsOfDataReachTheirRows() throws SQLException {
    publish();

    try (Connection connection =
            DriverManager.getConnection(
                postgres.jdbcUrl("reporting"), "reporting_owner", "reporting_owner");
        Statement statement = connection.createStatement()) {
      for (String table : fencedTables()) {
        assertThat(count(statement, table)).as(table).isPositive();
      }
    }
  }

  @Test
  void noRowOfAChamberIsSeenOrWrittenFromAnother() throws SQLException {
    assertThat(new ChamberFences(postgres, "reporting", across()).breaches()).isEmpty();
  }

  @Test
  void theServiceChangesNoInputs() throws SQLException {
    List<String> forbidden =
        List.of(
            "update official_value set body = ''",
            "delete from official_value",
            "update cell set state = ''",
            "delete from plan_version",
            "update snapshot set hash = ''",
            "delete from snapshot_result");

    try (Connection connection = service();
        Statement statement = connection.createStatement()) {
      assertThat(forbidden)
          .allSatisfy(
              text ->
                  assertThatThrownBy(() -> statement.execute(text))
                      .isInstanceOf(SQLException.class)
                      .hasMessageContaining("permission denied"));
    }
  }
}
