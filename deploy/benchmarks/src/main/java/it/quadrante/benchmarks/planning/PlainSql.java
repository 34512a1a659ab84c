package it.quadrante.benchmarks.planning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one plan version, written and read by plain SQL on the same server. */
final class PlainSql {
  private static final List<String> TABLES =
      List.of("plan_node", "plan_measure", "plan_card", "plan_assignment");
  private static final int BATCH = 500;

  private final Connection connection;
  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

  /** Takes the rows of the only version there is, and makes tables like theirs to write to. */
  PlainSql(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute(
            "create table copy_of_%s (like %s including all)".formatted(table, table));
        rows.put(table, all(statement, "select * from " + table));
      }
    }
    connection.setAutoCommit(false);
  }

  int rows() {
    return rows.values().stream().mapToInt(List::size).sum();
  }

  private static List<Object[]> all(Statement statement, String select) throws SQLException {
    List<Object[]> all = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(select)) {
      while (found.next()) {
        Object[] row = new Object[found.getMetaData().getColumnCount()];
        for (int i = 0; i < row.length; i++) {
          row[i] = found.getObject(i + 1);
        }
        all.add(row);
      }
    }
    return all;
  }

  /** Inserts them in batches and commits. */
  void write() throws SQLException {
    for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
      int columns = table.getValue().get(0).length;
      String places = String.join(", ", Collections.nCopies(columns, "?"));
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into copy_of_%s values (%s)".formatted(table.getKey(), places))) {
        int waiting = 0;
        for (Object[] row : table.getValue()) {
          for (int i = 0; i < columns; i++) {
            insert.setObject(i + 1, row[i]);
          }
          insert.addBatch();
          if (++waiting % BATCH == 0) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
    }
    connection.commit();
  }

  /** Takes away what was written. */
  void clear() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute("truncate copy_of_" + table);
      }
    }
    connection.commit();
  }

  /** Reads them in their order; answers how many characters they have. */
  long read() throws SQLException {
    long characters = 0;
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet found =
            statement.executeQuery(
                "select body from copy_of_%s order by position".formatted(table))) {
          while (found.next()) {
            characters += found.getString(1).length();
          }
        }
      }
    }
    connection.commit();
    return characters;
  }
}
