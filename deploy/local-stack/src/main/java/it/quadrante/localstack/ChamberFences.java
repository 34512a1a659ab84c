package it.quadrante.localstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether the database of a service keeps the rows of one chamber from another, whatever its code
 * asks for: looked up in the catalogue of the running database, and tried as the service's role.
 * For the component tests of services; one list of breaches, none of which may be.
 */
public final class ChamberFences {
  private final PostgresServer postgres;
  private final String service;
  private final Set<String> across;

  /**
   * @param across names of tables that no chamber fences
   */
  public ChamberFences(PostgresServer postgres, String service, Set<String> across) {
    this.postgres = postgres;
    this.service = service;
    this.across = across;
  }

  /** Everything that is open. */
  public List<String> breaches() throws SQLException {
    List<String> breaches = new ArrayList<>();
    try (Connection superuser = postgres.superuser(service);
        Statement catalogue = superuser.createStatement()) {
      FenceCatalogue looked = new FenceCatalogue(catalogue, service, across);
      breaches.addAll(looked.breaches());
      List<String> fenced = looked.fenced();
      for (String table : fenced) {
        breaches.addAll(new FencedTable(superuser, service, table).breaches());
      }
      breaches.addAll(asTheService(fenced));
    }
    return breaches;
  }

  /** Over a connection of its own: what it sees without a chamber, and what it may not do. */
  private List<String> asTheService(List<String> fenced) throws SQLException {
    List<String> breaches = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(postgres.jdbcUrl(service), service, service);
        Statement statement = connection.createStatement()) {
      for (String table : fenced) {
        String read = "select from " + table + " limit 1";
        if (refused(statement, read).isEmpty() && sees(statement, read)) {
          breaches.add(table + " shows rows without a chamber");
        }
        statement.execute("set row_security = off");
        if (refused(statement, read).isEmpty()) {
          breaches.add(table + " is read with row_security off");
        }
        statement.execute("set row_security = on");
        for (String change :
            List.of(
                "alter table " + table + " disable row level security",
                "create policy open on " + table + " using (true)",
                "drop table " + table,
                "truncate " + table)) {
          if (refused(statement, change).isEmpty()) {
            breaches.add(table + " is changed by: " + change);
          }
        }
      }
      for (String change :
          List.of(
              "create table open (x int)",
              "create schema open",
              "set role " + service + "_owner")) {
        if (refused(statement, change).isEmpty()) {
          breaches.add("the service may: " + change);
        }
      }
    }
    return breaches;
  }

  private static boolean sees(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  /** Why, or empty. */
  private static String refused(Statement statement, String sql) {
    try {
      statement.execute(sql);
      return "";
    } catch (SQLException refused) {
      return refused.getMessage();
    }
  }
}
