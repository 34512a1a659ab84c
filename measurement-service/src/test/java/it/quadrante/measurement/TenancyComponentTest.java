package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row-level security, seen from SQL under the service's own roles. */
@QuarkusTest
class TenancyComponentTest extends MeasurementTest {

  @BeforeEach
  void openACell() {
    open("M", "NUMBER");
  }

  private Connection role(String role) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl("measurement"), role, role);
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void enter(Connection connection, String chamber) throws SQLException {
    run(connection, "select set_config('app.chamber', '" + chamber + "', false)");
  }

  @Test
  void withoutAChamberNoRowIsSeen() throws SQLException {
    try (Connection measurement = role("measurement")) {
      assertThat(rows(measurement, "select id from cell")).isEmpty();
      assertThat(rows(measurement, "select cell from cell_fact")).isEmpty();
      assertThat(rows(measurement, "select chamber from chamber")).isEmpty();
    }
  }

  @Test
  void aChamberSeesItsOwnRowsOnly() throws SQLException {
    try (Connection measurement = role("measurement")) {
      enter(measurement, chamber);
      assertThat(rows(measurement, "select distinct chamber from cell")).containsExactly(chamber);

      enter(measurement, "LU");
      assertThat(rows(measurement, "select chamber from cell")).isEmpty();
    }
  }

  @Test
  void aRowOfAnotherChamberCannotBeWritten() throws SQLException {
    try (Connection measurement = role("measurement")) {
      enter(measurement, "LU");

      assertThatThrownBy(
              () ->
                  run(
                      measurement,
                      "insert into chamber (chamber, version) values ('" + chamber + "X', 1)"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void theServiceChangesNoTableAndNoHistory() throws SQLException {
    try (Connection measurement = role("measurement")) {
      enter(measurement, chamber);

      assertThatThrownBy(() -> run(measurement, "alter table cell disable row level security"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> run(measurement, "delete from cell_fact"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> run(measurement, "update cell_fact set why = 'x'"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> run(measurement, "delete from period_closing"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> run(measurement, "update period_closing set reason = 'x'"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> run(measurement, "delete from cell"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void theRelaySeesTheOutboxAndNothingElse() throws SQLException {
    try (Connection relay = role("measurement_relay")) {
      assertThat(rows(relay, "select chamber from outbox")).isNotNull();
      assertThatThrownBy(() -> rows(relay, "select id from cell"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void acrossChambersTheServiceSeesCodesAndTheRelayNotEvenThose() throws SQLException {
    String across = "select chambers_to_notify('2018-01-10', now())";
    try (Connection measurement = role("measurement");
        Connection relay = role("measurement_relay")) {
      enter(measurement, "LU");

      assertThat(rows(measurement, across)).contains(chamber);
      assertThat(rows(measurement, "select chamber from notice_round where chamber <> 'LU'"))
          .isEmpty();
      assertThatThrownBy(() -> rows(relay, across)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void ofANoticeOnlyTheReadingIsChanged() throws SQLException {
    try (Connection measurement = role("measurement")) {
      enter(measurement, chamber);

      assertThatThrownBy(() -> run(measurement, "update notice set body = '{}'"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void everyTableHasTheChamberFirstInItsKeysAndAPolicy() throws SQLException {
    try (Connection owner = role("measurement_owner")) {
      String tables =
          "select c.relname from pg_class c where c.relkind = 'r'"
              + " and c.relnamespace = 'public'::regnamespace"
              + " and c.relname <> 'flyway_schema_history'";
      String withoutPolicy =
          tables
              + " and (not c.relrowsecurity"
              + " or not exists (select from pg_policy p where p.polrelid = c.oid))";
      String chamberNotFirst =
          "select c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid"
              + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]"
              + " where k.contype in ('p', 'u', 'f') and a.attname <> 'chamber'"
              + " and c.relname <> 'flyway_schema_history'"
              + " and c.relnamespace = 'public'::regnamespace";

      assertThat(rows(owner, tables)).contains("cell", "cell_fact", "outbox").hasSize(25);
      assertThat(rows(owner, withoutPolicy)).isEmpty();
      assertThat(rows(owner, chamberNotFirst)).isEmpty();
    }
  }
}
