package it.quadrante.benchmarks.measurement;

import it.quadrante.benchmarks.planning.LargePlan;
import it.quadrante.benchmarks.planning.PlanningApi;
import it.quadrante.localstack.LocalStack;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The cells of one large published plan, three for each measure, and what was written of them. */
final class OpenCollection {
  static final String REFERENT = "ms-data-referent";

  private static final int MEASURES = 3_400;
  private static final int CELLS = 3 * MEASURES;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private final Connection measurement;

  private OpenCollection(Connection measurement) {
    this.measurement = measurement;
  }

  /** Of a database in which it was opened before. */
  static OpenCollection known(Connection measurement) {
    return new OpenCollection(measurement);
  }

  /**
   * Publishes the plan and waits for its cells.
   *
   * @param measurement sees every row
   */
  static OpenCollection opened(LocalStack stack, Connection measurement) throws Exception {
    PlanningApi planning = new PlanningApi(stack);
    planning.prepare();
    planning.appointReferent(REFERENT);
    String tag = planning.importPlan(LargePlan.of("P", MEASURES));
    planning.publish("CCIAA-" + LargePlan.YEAR + "-P", tag);
    OpenCollection collection = new OpenCollection(measurement);
    collection.await("select count(*) from cell", CELLS);
    collection.awaitToldFacts();
    return collection;
  }

  List<Cell> cells() throws SQLException {
    List<Cell> cells = new ArrayList<>();
    try (Statement statement = measurement.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select id, measure, quadrimestre, version from cell order by id")) {
      while (found.next()) {
        cells.add(
            new Cell(found.getString(1), found.getString(2), found.getString(3), found.getInt(4)));
      }
    }
    return cells;
  }

  /**
   * Until every fact in the outbox has left: what is measured next shall have the machine alone.
   */
  void awaitToldFacts() throws SQLException, IOException, InterruptedException {
    await("select count(*) from outbox", 0);
  }

  /** How many values were handed in, by the history of the cells. */
  long handedIn() throws SQLException {
    return number("select count(*) from cell_fact where what = 'SUBMITTED'");
  }

  /** How many of them are in the audit trail. */
  long audited() throws SQLException {
    return number("select count(*) from audit_entry where action = 'SUBMITTED'");
  }

  private void await(String count, long expected)
      throws SQLException, IOException, InterruptedException {
    Instant end = Instant.now().plus(LONGEST_WAIT);
    while (number(count) != expected) {
      if (Instant.now().isAfter(end)) {
        throw new IOException(
            "«%s» is %d, not %d, after %s".formatted(count, number(count), expected, LONGEST_WAIT));
      }
      Thread.sleep(100);
    }
  }

  private long number(String query) throws SQLException {
    try (Statement statement = measurement.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }
}
