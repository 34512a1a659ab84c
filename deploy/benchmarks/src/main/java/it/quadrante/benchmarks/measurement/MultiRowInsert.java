package it.quadrante.benchmarks.measurement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The rows of one bulk request written by plain INSERTs, a thousand rows in each, and one commit:
 * cells, their history, audit trail and outbox.
 */
final class MultiRowInsert {
  private static final int ROWS = 1_000;

  private final Connection connection;
  private final StoredRows cells;
  private final StoredRows history;
  private final StoredRows audit;
  private final StoredRows outbox;
  private int version;

  /**
   * Takes the rows that a bulk request has just left, outbox included.
   *
   * @param measurement sees every row
   * @param auditedBefore greatest id of the audit trail before it
   * @param connection of the service's role, to a copy of the database
   */
  MultiRowInsert(Connection measurement, long auditedBefore, Connection connection)
      throws SQLException {
    this.connection = connection;
    this.cells = StoredRows.of(measurement, "select * from cell where state = 'SUBMITTED'");
    this.history =
        StoredRows.of(
            measurement,
            "select f.* from cell_fact f join cell c on c.chamber = f.chamber and c.id = f.cell"
                + " and c.version = f.version where c.state = 'SUBMITTED'");
    this.audit =
        StoredRows.of(
            measurement,
            "select chamber, at, account, role, action, subject, details from audit_entry where id"
                + " > "
                + auditedBefore);
    this.outbox = StoredRows.of(measurement, "select chamber, topic, envelope from outbox");
    this.version = ((Integer) cells.rows().get(0)[cells.columns().indexOf("version")]);
    connection.setAutoCommit(false);
  }

  /** As many as values were handed in, of each table. */
  boolean isComplete(int values) {
    return cells.rows().size() == values
        && history.rows().size() == values
        && audit.rows().size() == values
        && outbox.rows().size() == values;
  }

  /**
   * The rows of the next versions; answers how long it took from the first statement to the commit,
   * in milliseconds.
   */
  double write() throws SQLException {
    version++;
    StoredRows newCells = cells.with("version", version);
    StoredRows newHistory = history.with("version", version);
    long begin = System.nanoTime();
    try (PreparedStatement chamber =
        connection.prepareStatement("select set_config('app.chamber', 'MS', true)")) {
      chamber.execute();
    }
    insert("cell", newCells, MultiRowInsert::replacing);
    insert("cell_fact", newHistory, UnaryOperator.identity());
    insert("audit_entry", audit, MultiRowInsert::alsoWaiting);
    insert("outbox", outbox, UnaryOperator.identity());
    connection.commit();
    return (System.nanoTime() - begin) / 1e6;
  }

  /** The next version stands in the place of the one before. */
  private static String replacing(String insert) {
    String columns = insert.substring(insert.indexOf('(') + 1, insert.indexOf(')'));
    String set =
        List.of(columns.split(", ")).stream()
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));
    return insert + " on conflict (chamber, id) do update set " + set;
  }

  /** What is entered waits for its seal. */
  private static String alsoWaiting(String insert) {
    return "with entry as ("
        + insert
        + " returning chamber, id) insert into audit_waiting select chamber, id from entry";
  }

  private void insert(String table, StoredRows rows, UnaryOperator<String> statement)
      throws SQLException {
    String one = "(" + String.join(", ", Collections.nCopies(rows.columns().size(), "?")) + ")";
    for (int from = 0; from < rows.rows().size(); from += ROWS) {
      List<Object[]> some = rows.rows().subList(from, Math.min(from + ROWS, rows.rows().size()));
      String sql =
          "insert into %s (%s) values %s"
              .formatted(
                  table,
                  String.join(", ", rows.columns()),
                  String.join(", ", Collections.nCopies(some.size(), one)));
      try (PreparedStatement insert = connection.prepareStatement(statement.apply(sql))) {
        int place = 0;
        for (Object[] row : some) {
          for (Object value : row) {
            insert.setObject(++place, value);
          }
        }
        insert.execute();
      }
    }
  }
}
