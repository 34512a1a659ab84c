package it.quadrante.benchmarks.measurement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.benchmarks.Line;
import it.quadrante.benchmarks.RestApi;
import it.quadrante.benchmarks.planning.LargePlan;
import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Ten thousand values in one request, against their rows in plain INSERTs. The two take turns; the
 * medians count.
 */
final class BulkSubmissions {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int VALUES = 10_000;
  private static final double AIM = 0.25;
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 9;

  /** What the relay holds while it publishes: who holds it keeps facts in the outbox. */
  private static final long RELAY_LOCK = 0x51AD4A57L;

  private final OpenCollection collection;
  private final RestApi api;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> plain = new ArrayList<>();

  private BulkSubmissions(OpenCollection collection, RestApi api) {
    this.collection = collection;
    this.api = api;
  }

  static Line measured(
      LocalStack stack, OpenCollection collection, Connection measurement, PlainDatabase plain)
      throws Exception {
    RestApi api = new RestApi(stack.service(Service.MEASUREMENT).uri(), stack.keycloak());
    try (Connection connection = plain.asService()) {
      BulkSubmissions bulk = new BulkSubmissions(collection, api);
      return bulk.line(bulk.rowsOfOne(measurement, connection));
    }
  }

  /** One request whose facts stay in the outbox until its rows are read. */
  private MultiRowInsert rowsOfOne(Connection measurement, Connection connection)
      throws IOException, SQLException, InterruptedException {
    try (Statement statement = measurement.createStatement()) {
      collection.awaitToldFacts();
      statement.execute("select pg_advisory_lock(" + RELAY_LOCK + ")");
      try {
        long auditedBefore = greatest(statement);
        handIn();
        MultiRowInsert rows = new MultiRowInsert(measurement, auditedBefore, connection);
        if (!rows.isComplete(VALUES)) {
          throw new IOException("the rows of a bulk request are not all there");
        }
        return rows;
      } finally {
        statement.execute("select pg_advisory_unlock(" + RELAY_LOCK + ")");
      }
    }
  }

  private static long greatest(Statement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery("select coalesce(max(id), 0) from audit_entry")) {
      found.next();
      return found.getLong(1);
    }
  }

  private Line line(MultiRowInsert rows) throws IOException, SQLException, InterruptedException {
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      double http = handIn();
      collection.awaitToldFacts();
      double inserts = rows.write();
      if (i >= WARM_UP) {
        ours.add(http);
        plain.add(inserts);
      }
    }
    return Line.atLeast(
        "10,000 values in one bulk request, against their rows in multi-row INSERTs",
        median(plain) / median(ours),
        AIM,
        String.format(Locale.ROOT, "%.0f ms against %.0f ms", median(ours), median(plain)));
  }

  /** Another value for each cell; answers how long it took in milliseconds. */
  private double handIn() throws IOException, SQLException, InterruptedException {
    String body = body(collection.cells().subList(0, VALUES));
    api.token(OpenCollection.REFERENT);
    long before = collection.handedIn();
    long begin = System.nanoTime();
    String answer =
        api.post(OpenCollection.REFERENT, "/api/v1/chambers/MS/bulk-submissions", body, null, 200)
            .body();
    double millis = (System.nanoTime() - begin) / 1e6;
    int accepted = JSON.readTree(answer).path("accepted").asInt();
    long stored = collection.handedIn() - before;
    if (accepted != VALUES || stored != VALUES) {
      throw new IOException(
          "of %d values %d were accepted, %d stored".formatted(VALUES, accepted, stored));
    }
    return millis;
  }

  private static String body(List<Cell> cells) {
    ObjectNode body = JSON.createObjectNode();
    ArrayNode items = body.putArray("items");
    for (Cell cell : cells) {
      items
          .addObject()
          .put("entity", "CCIAA")
          .put("measure", cell.measure())
          .put("year", LargePlan.YEAR)
          .put("quadrimestre", cell.quadrimestre())
          .put("version", cell.version())
          .putObject("value")
          .put("kind", "NUMBER")
          .put("number", cell.version() + 1);
    }
    return body.toString();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
