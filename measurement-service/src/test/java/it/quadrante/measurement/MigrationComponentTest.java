package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What stood in the database before an upgrade, in a schema of its own. */
@QuarkusTest
class MigrationComponentTest extends MeasurementTest {
  private static final String BEFORE_DAYS = "before_days_of_units";
  private static final String BEFORE_CLOSING_DAYS = "before_closing_days";
  private static final String BEFORE_OWED = "before_owed";
  private static final String BEFORE_PARTS = "before_parts";

  private void migrate(String schema, String target) {
    Flyway.configure()
        .dataSource(postgres.jdbcUrl("measurement"), "postgres", "postgres")
        .schemas(schema)
        .target(target)
        .load()
        .migrate();
  }

  @Test
  void aChamberKeptWithoutDaysIsReadAgainInTheSameVersion() throws SQLException {
    // Given
    migrate(BEFORE_DAYS, "2");
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute("insert into " + BEFORE_DAYS + ".chamber values ('MS', 7), ('LU', 0)");

      // When
      migrate(BEFORE_DAYS, "3");

      // Then
      assertThat(version(statement, BEFORE_DAYS, "MS")).isLessThan(7);
      assertThat(version(statement, BEFORE_DAYS, "LU")).isZero();
    }
  }

  @Test
  void aCalendarKeptWithoutClosingDaysIsReadAgain() throws SQLException {
    // Given
    migrate(BEFORE_CLOSING_DAYS, "3");
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute("insert into " + BEFORE_CLOSING_DAYS + ".chamber values ('PI', 7)");

      // When
      migrate(BEFORE_CLOSING_DAYS, "4");

      // Then
      assertThat(version(statement, BEFORE_CLOSING_DAYS, "PI")).isEqualTo(6);
    }
  }

  @Test
  void submissionsAreCountedOnFromWhereTheyWere() throws SQLException {
    // Given
    migrate(BEFORE_PARTS, "4");
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into " + BEFORE_PARTS + ".chamber (chamber, version) values ('PI', 1)");
      statement.execute(
          "insert into "
              + BEFORE_PARTS
              + ".cell values ('PI', gen_random_uuid(), 'CCIAA', 'M', 2017, 'III', 'M', 'NUMBER',"
              + " '{ENTE}', now(), now(), now(), 4, 'SUBMITTED', '{\"number\":2}')");

      // When
      migrate(BEFORE_PARTS, "5");

      // Then
      try (ResultSet result =
          statement.executeQuery(
              "select handed_in, entering from " + BEFORE_PARTS + ".cell where chamber = 'PI'")) {
        result.next();
        assertThat(result.getInt("handed_in")).isEqualTo(2);
        assertThat(result.getString("entering")).isEqualTo("WHOLE");
      }
    }
  }

  @Test
  void whatIsOwedAndByWhomIsTakenFromWhatWasKept() throws SQLException {
    // Given
    migrate(BEFORE_OWED, "10");
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into " + BEFORE_OWED + ".chamber (chamber, version) values ('PI', 1)");
      insert(statement, "OFFICIAL", "VALIDATED", "VALIDATED", "null", "null");
      insert(statement, "SUSPENDED", "SUSPENDED", "SUSPENDED", "'2018-03-31'", "null");
      insert(statement, "BEGUN", "EXPECTED", null, "null", "'{\"parts\":[{\"unit\":\"A\"}]}'");

      // When
      migrate(BEFORE_OWED, "12");

      // Then
      assertThat(owed(statement))
          .containsExactly(
              "BEGUN null {B}", "OFFICIAL 9999-12-31 {A,B}", "SUSPENDED 2018-03-31 {A,B}");
    }
  }

  private static void insert(
      Statement statement,
      String measure,
      String state,
      String outcome,
      String until,
      String summands)
      throws SQLException {
    statement.execute(
        "insert into "
            + BEFORE_OWED
            + ".cell (chamber, id, entity, measure, year, quadrimestre, name, unit, source_units,"
            + " defined_at, opens_on, due_by, version, entering, state, outcome, suspended_until,"
            + " summands) values ('PI', gen_random_uuid(), 'CCIAA', '"
            + measure
            + "', 2017, 'III', 'M', 'NUMBER', '{A,B}', now(), now(), now(), 4, 'BY_PARTS', '"
            + state
            + "', "
            + (outcome == null ? "null" : "'" + outcome + "'")
            + ", "
            + until
            + ", "
            + summands
            + ")");
  }

  private static List<String> owed(Statement statement) throws SQLException {
    List<String> owed = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "select measure, answered_until, awaited_units from "
                + BEFORE_OWED
                + ".cell order by measure")) {
      while (row.next()) {
        owed.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
      }
    }
    return owed;
  }

  private static int version(Statement statement, String schema, String chamber)
      throws SQLException {
    try (ResultSet result =
        statement.executeQuery(
            "select version from " + schema + ".chamber where chamber = '" + chamber + "'")) {
      result.next();
      return result.getInt(1);
    }
  }
}
