package it.quadrante.localstack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One table with a row of two chambers each, tried by the service's role in one of them, and left
 * as it was: everything is rolled back. Keys to other tables and checks are off meanwhile.
 */
final class FencedTable {
  private static final String ONE = "QONE";
  private static final String OTHER = "QTWO";

  private final Connection superuser;
  private final String service;
  private final String table;
  private final List<String> breaches = new ArrayList<>();

  FencedTable(Connection superuser, String service, String table) {
    this.superuser = superuser;
    this.service = service;
    this.table = table;
  }

  List<String> breaches() throws SQLException {
    superuser.setAutoCommit(false);
    try (Statement statement = superuser.createStatement()) {
      statement.execute("set local lock_timeout = '20s'");
      statement.execute("set local session_replication_role = replica");
      for (String check : checks(statement)) {
        statement.execute("alter table " + table + " drop constraint " + check);
      }
      List<String[]> columns = columns(statement);
      statement.execute(insertion(columns, ONE));
      asTheService(statement);
      tryWriting(statement, columns);
      statement.execute("set local role none");
      statement.execute(insertion(columns, OTHER));
      asTheService(statement);
      tryReading(statement);
      tryChanging(statement);
    } catch (SQLException refused) {
      breaches.add(table + " does not take the same of two chambers: " + refused.getMessage());
    } finally {
      superuser.rollback();
      superuser.setAutoCommit(true);
    }
    return breaches;
  }

  private void tryReading(Statement statement) throws SQLException {
    String own = "select from " + table + " where chamber = '" + ONE + "'";
    boolean readable = attempt(statement, own) == 1;
    if (readable && attempt(statement, own.replace(ONE, OTHER)) != 0) {
      breaches.add(table + " shows rows of another chamber");
    }
    if (!readable && attempt(statement, own) == 0) {
      breaches.add(table + " does not show the own rows");
    }
  }

  private void asTheService(Statement statement) throws SQLException {
    statement.execute("set local role " + service);
    statement.execute("select set_config('app.chamber', '" + ONE + "', true)");
  }

  /** While the other chamber has no row yet, so that no key refuses what the fence should. */
  private void tryWriting(Statement statement, List<String[]> columns) throws SQLException {
    if (attempt(statement, insertion(columns, OTHER)) > 0) {
      breaches.add(table + " takes rows for another chamber");
    }
    if (attempt(statement, "update " + table + " set chamber = '" + OTHER + "'") > 0) {
      breaches.add(table + " gives rows to another chamber");
    }
  }

  private void tryChanging(Statement statement) throws SQLException {
    for (String change :
        List.of("delete from " + table, "update " + table + " set chamber = chamber")) {
      if (attempt(statement, change + " where chamber = '" + OTHER + "'") > 0) {
        breaches.add(table + " is changed across chambers by: " + change);
      }
    }
  }

  /** How many rows it concerns, or -1 where it is refused; undone either way. */
  private int attempt(Statement statement, String sql) throws SQLException {
    Savepoint before = superuser.setSavepoint();
    try {
      if (!statement.execute(sql)) {
        return statement.getUpdateCount();
      }
      int count = 0;
      try (ResultSet rows = statement.getResultSet()) {
        while (rows.next()) {
          count++;
        }
      }
      return count;
    } catch (SQLException refused) {
      return -1;
    } finally {
      superuser.rollback(before);
    }
  }

  private String insertion(List<String[]> columns, String chamber) {
    List<String> names = new ArrayList<>(List.of("chamber"));
    List<String> values = new ArrayList<>(List.of("'" + chamber + "'"));
    for (String[] column : columns) {
      names.add(column[0]);
      values.add(value(column[1]));
    }
    return "insert into %s (%s) values (%s)"
        .formatted(table, String.join(", ", names), String.join(", ", values));
  }

  private static String value(String type) {
    return switch (type) {
      case "uuid" -> "gen_random_uuid()";
      case "boolean" -> "true";
      case "date", "timestamp with time zone" -> "now()";
      case "bytea" -> "'\\x00'";
      // A generated column may read the text of another as JSON.
      case "text", "json", "jsonb" -> "'{}'";
      default -> type.endsWith("[]") ? "'{}'" : "1";
    };
  }

  /** Name and type of the columns that need a value. */
  private List<String[]> columns(Statement statement) throws SQLException {
    List<String[]> columns = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select attname, format_type(atttypid, null) from pg_attribute where attrelid = '"
                + table
                + "'::regclass and attnum > 0 and not attisdropped and attnotnull"
                + " and not atthasdef and attidentity = '' and attname <> 'chamber'")) {
      while (rows.next()) {
        columns.add(new String[] {rows.getString(1), rows.getString(2)});
      }
    }
    return columns;
  }

  private List<String> checks(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select conname from pg_constraint where contype = 'c' and conrelid = '"
                + table
                + "'::regclass")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
