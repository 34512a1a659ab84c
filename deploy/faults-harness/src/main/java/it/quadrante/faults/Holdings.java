package it.quadrante.faults;

import it.quadrante.localstack.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What each service has in its database. */
final class Holdings {
  private final PostgresServer server;

  Holdings(PostgresServer server) {
    this.server = server;
  }

  /** The rows of a query, each as one text. */
  List<String> of(String database, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = server.superuser(database);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.add(row(found));
      }
    }
    return rows;
  }

  private static String row(ResultSet found) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
      columns.add(found.getString(i));
    }
    return String.join(" ", columns);
  }
}
