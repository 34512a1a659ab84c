package it.quadrante.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fence that is open somewhere is seen, whichever way it is open. */
class ChamberFencesTest {
  private static final String POLICY =
      "create policy own_chamber on %1$s to reporting"
          + " using (chamber = current_setting('app.chamber', true))"
          + " with check (chamber = current_setting('app.chamber', true))";

  @TempDir static Path folder;
  private static PostgresServer postgres;

  @BeforeAll
  static void start() {
    postgres = PostgresServer.start(folder.resolve("postgresql"), 0, false);
    postgres.createDatabaseOf(Service.REPORTING);
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @BeforeEach
  void aTableThatIsFenced() throws SQLException {
    asOwner(
        "drop schema public cascade",
        "create schema public",
        "grant usage on schema public to reporting, reporting_relay",
        "create table cell (chamber text not null, id int not null, kind text check (kind = 'A'),"
            + " primary key (chamber, id))",
        "alter table cell enable row level security",
        POLICY.formatted("cell"),
        "grant select, insert, update, delete on cell to reporting");
  }

  private static void asOwner(String... changes) throws SQLException {
    String owner = "reporting_owner";
    try (Connection connection =
            DriverManager.getConnection(postgres.jdbcUrl("reporting"), owner, owner);
        Statement statement = connection.createStatement()) {
      for (String change : changes) {
        statement.execute(change);
      }
    }
  }

  private static List<String> breaches(String... across) throws SQLException {
    return new ChamberFences(postgres, "reporting", Set.of(across)).breaches();
  }

  @Test
  void aFencedTableHasNoBreachAndIsLeftEmpty() throws SQLException {
    assertThat(breaches()).isEmpty();
    try (Connection superuser = postgres.superuser("reporting");
        Statement statement = superuser.createStatement()) {
      assertThat(statement.executeQuery("select from cell").next()).isFalse();
    }
  }

  @Test
  void aTableWithoutAFenceShowsAndTakesWhatIsAnothers() throws SQLException {
    asOwner("alter table cell disable row level security");

    assertThat(breaches())
        .contains(
            "cell has no fence",
            "cell shows rows of another chamber",
            "cell takes rows for another chamber",
            "cell gives rows to another chamber",
            "cell is read with row_security off")
        .anyMatch(breach -> breach.contains("is changed across chambers by: delete"));
  }

  @Test
  void aPolicyThatLetsThroughMoreIsSeen() throws SQLException {
    asOwner("create policy more on cell for select to reporting using (true)");

    assertThat(breaches())
        .containsExactlyInAnyOrder(
            "cell has a policy that lets through more", "cell shows rows of another chamber");
  }

  @Test
  void aKeyWithoutTheChamberIsSeen() throws SQLException {
    asOwner("create unique index whose on cell (id)");

    assertThat(breaches())
        .anyMatch(breach -> breach.startsWith("cell does not take the same of two chambers"))
        .contains("cell has a unique index that does not begin with the chamber");
  }

  @Test
  void aTableOfNoChamberIsABreachUnlessItIsSaidToBe() throws SQLException {
    asOwner("create table register (code text primary key)");

    assertThat(breaches()).contains("register has no column chamber");
    assertThat(breaches("register")).isEmpty();
    assertThat(breaches("register", "gone"))
        .containsExactly("gone is said to be across chambers and is not there");
  }

  @Test
  void aRoleThatMayEmptyATableIsSeen() throws SQLException {
    asOwner("grant truncate on cell to reporting");

    assertThat(breaches()).contains("reporting may empty cell");
  }
}
