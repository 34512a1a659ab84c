package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.localstack.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Row-level security, seen from SQL under the service's own roles. */
@QuarkusTest
class TenancyComponentTest extends PlanningTest {
  PostgresServer postgres;

  private Connection as(String role) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl("planning"), role, role);
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

  @Test
  void withoutAChamberNoRowIsSeen() throws SQLException {
    try (Connection planning = as("planning")) {
      assertThat(rows(planning, "select code from entity")).isEmpty();
    }
  }

  @Test
  void aChamberSeesItsOwnRowsOnly() throws SQLException {
    try (Connection planning = as("planning")) {
      run(planning, "select set_config('app.chamber', 'LU', false)");

      assertThat(rows(planning, "select distinct chamber from entity")).containsExactly("LU");
    }
  }

  @Test
  void aRowOfAnotherChamberCannotBeWritten() throws SQLException {
    try (Connection planning = as("planning")) {
      run(planning, "select set_config('app.chamber', 'LU', false)");

      assertThatThrownBy(
              () ->
                  run(
                      planning,
                      "insert into entity (chamber, code, name, kind)"
                          + " values ('MS', 'X', 'X', 'CHAMBER')"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void theServiceChangesNoTableAndKeepsTheRecord() throws SQLException {
    try (Connection planning = as("planning")) {
      assertThatThrownBy(() -> run(planning, "alter table plan disable row level security"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> run(planning, "delete from plan_change"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void theRelaySeesTheOutboxAndNothingElse() throws SQLException {
    try (Connection relay = as("planning_relay")) {
      assertThat(rows(relay, "select chamber from outbox")).isNotNull();
      assertThatThrownBy(() -> rows(relay, "select code from entity"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void everyTableWithAChamberHasItFirstInItsKeyAndAPolicy() throws SQLException {
    try (Connection owner = as("planning_owner")) {
      String withoutPolicy =
          "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
              + " where c.relkind = 'r' and a.attname = 'chamber' and c.relname <> 'chamber'"
              + " and c.relnamespace = 'public'::regnamespace and (not c.relrowsecurity or not"
              + " exists (select from pg_policy p where p.polrelid = c.oid))";
      String chamberNotFirst =
          "select c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid"
              + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]"
              + " where k.contype in ('p', 'u', 'f') and a.attname <> 'chamber'"
              // The catalogue is of no chamber: neither its key nor a reference to it has one.
              + " and c.relname not in ('flyway_schema_history', 'catalogue_entry',"
              + " 'merger', 'merged_chamber')"
              + " and k.confrelid <> 'catalogue_entry'::regclass"
              + " and c.relnamespace = 'public'::regnamespace";

      assertThat(rows(owner, withoutPolicy)).isEmpty();
      assertThat(rows(owner, chamberNotFirst)).isEmpty();
      assertThat(rows(owner, "select relname from pg_class where relname = 'plan_change'"))
          .hasSize(1);
    }
  }
}
