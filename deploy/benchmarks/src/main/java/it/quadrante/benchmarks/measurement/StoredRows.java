package it.quadrante.benchmarks.measurement;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows as they stand in a table.
 *
 * @param columns in the order of each row
 */
record StoredRows(List<String> columns, List<Object[]> rows) {

  static StoredRows of(Connection connection, String select) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(select)) {
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
        columns.add(found.getMetaData().getColumnName(i));
      }
      List<Object[]> rows = new ArrayList<>();
      while (found.next()) {
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = found.getObject(i + 1);
        }
        rows.add(row);
      }
      return new StoredRows(columns, rows);
    }
  }

  /** The same with another value in a column of every row. */
  StoredRows with(String column, Object value) {
    int place = columns.indexOf(column);
    List<Object[]> changed = new ArrayList<>();
    for (Object[] row : rows) {
      Object[] copy = row.clone();
      copy[place] = value;
      changed.add(copy);
    }
    return new StoredRows(columns, changed);
  }
}
