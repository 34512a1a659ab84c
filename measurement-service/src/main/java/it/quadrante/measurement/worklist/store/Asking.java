package it.quadrante.measurement.worklist.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A statement under way: its text and what stands in its places. */
final class Asking {

  /** What a row of the answer is. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Object> places = new ArrayList<>();

  /** One more part; a collection stands in its place as an array of texts. */
  Asking add(String part, Object... inItsPlaces) {
    text.append(part).append('\n');
    places.addAll(List.of(inItsPlaces));
    return this;
  }

  <T> List<T> run(Connection connection, RowReader<T> reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
      for (int i = 0; i < places.size(); i++) {
        statement.setObject(i + 1, asJdbc(places.get(i), connection));
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
          found.add(reader.read(rows));
        }
        return found;
      }
    }
  }

  private static Object asJdbc(Object value, Connection connection) throws SQLException {
    return value instanceof Collection<?> all
        ? connection.createArrayOf("text", all.toArray())
        : value;
  }
}
