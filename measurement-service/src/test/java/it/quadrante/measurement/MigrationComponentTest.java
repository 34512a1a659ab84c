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
  private static final String SCHEMA = "before_days_of_units";

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(postgres.jdbcUrl("measurement"), "postgres", "postgres")
        .schemas(SCHEMA)
        .target(target)
        .load()
        .migrate();
  }

  @Test
  void aChamberKeptWithoutDaysIsReadAgainInTheSameVersion() throws SQLException {
    // Given
    migrate("2");
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute("insert into " + SCHEMA + ".chamber values ('MS', 7), ('LU', 0)");

      // When
      migrate("3");

      // Then
      assertThat(version(statement, "MS")).isLessThan(7);
      assertThat(version(statement, "LU")).isZero();
    }
  }

  private static int version(Statement statement, String chamber) throws SQLException {
    try (ResultSet result =
        statement.executeQuery(
            "select version from " + SCHEMA + ".chamber where chamber = '" + chamber + "'")) {
      result.next();
      return result.getInt(1);
    }
  }
}
