package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.localstack.ChamberFences;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.openapi.AccessTable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Row-level security, seen from SQL under the service's own roles. */
@QuarkusTest
class TenancyComponentTest extends PlanningTest {
  PostgresServer postgres;

  private Connection as(String role) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl("planning"), role, role);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void theServiceKeepsTheRecord() throws SQLException {
    try (Connection planning = as("planning")) {
      assertThatThrownBy(() -> run(planning, "delete from plan_change"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void theRelaySeesTheOutboxAndNothingElse() throws SQLException {
    try (Connection relay = as("planning_relay")) {
      run(relay, "select chamber from outbox");
      assertThatThrownBy(() -> run(relay, "select code from entity"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void noRowOfAChamberIsSeenOrWrittenFromAnother() throws SQLException {
    assertThat(
            new ChamberFences(
                    postgres, "planning", AccessTable.read().tablesAcrossChambers("planning"))
                .breaches())
        .isEmpty();
  }
}
