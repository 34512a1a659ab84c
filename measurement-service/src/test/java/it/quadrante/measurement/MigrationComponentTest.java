package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What stood in the database before an upgrade, in a schema of its own. */
@QuarkusTest
class MigrationComponentTest extends MeasurementTest {
  private String schema;

  private void migrate(String target) {
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
    schema = "before_days_of_units";
    migrate("2");
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute("insert into " + schema + ".chamber values ('MS', 7), ('LU', 0)");

      // When
      migrate("3");

      // Then
      assertThat(version(statement, "MS")).isLessThan(7);
      assertThat(version(statement, "LU")).isZero();
    }
  }

  @Test
  void aCalendarKeptWithoutClosingDaysIsReadAgain() throws SQLException {
    // Given
    schema = "before_closing_days";
    migrate("3");
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute("insert into " + schema + ".chamber values ('PI', 7)");

      // When
      migrate("4");

      // Then
      assertThat(version(statement, "PI")).isEqualTo(6);
    }
  }

  private int version(Statement statement, String chamber) throws SQLException {
    try (ResultSet result =
        statement.executeQuery(
            "select version from " + schema + ".chamber where chamber = '" + chamber + "'")) {
      result.next();
      return result.getInt(1);
    }
  }
}
