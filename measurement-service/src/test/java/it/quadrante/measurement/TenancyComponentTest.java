package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.localstack.ChamberFences;
import it.quadrante.openapi.AccessTable;
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
  void theServiceChangesNoHistory() throws SQLException {
    try (Connection measurement = role("measurement")) {
      enter(measurement, chamber);

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
  void noRowOfAChamberIsSeenOrWrittenFromAnother() throws SQLException {
    assertThat(
            new ChamberFences(
                    postgres, "measurement", AccessTable.read().tablesAcrossChambers("measurement"))
                .breaches())
        .isEmpty();
  }
}
