package it.quadrante.reporting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.Envelope;
import it.quadrante.events.EventJson;
import it.quadrante.localstack.ComponentStack;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.openapi.DocumentedAnswers;
import it.quadrante.reporting.facts.Facts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;

/**
 * What every component test of reporting starts from: a chamber of its own, nothing known of it.
 */
@WithTestResource(
    value = ComponentStack.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
public abstract class ReportingTest {
  protected static final String PROBLEM = "application/problem+json";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Map<String, KafkaProducer<String, String>> PRODUCERS =
      new ConcurrentHashMap<>();
  private static final AtomicInteger CHAMBERS = new AtomicInteger();
  private static final AtomicInteger MARKERS = new AtomicInteger(1000);

  protected KafkaBroker kafka;
  protected PostgresServer postgres;

  /** No other test's. */
  protected final String chamber = nextChamber();

  protected static String nextChamber() {
    int number = CHAMBERS.getAndIncrement();
    return "T" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  static {
    DocumentedAnswers.expected();
  }

  @AfterEach
  void resetClock() {
    TestClock.reset();
  }

  /** A request with a valid token. */
  protected static RequestSpecification as(String account, String... groups) {
    return given().auth().oauth2(SignedTokens.token(account, groups));
  }

  protected RequestSpecification viewer() {
    return as("ms-viewer", "/" + chamber + "/viewer");
  }

  protected RequestSpecification evaluator() {
    return as("ms-evaluator", "/" + chamber + "/evaluator");
  }

  protected String plans() {
    return "/api/v1/chambers/" + chamber + "/plans";
  }

  /** The results at III of the plan of this code. */
  protected String results(String plan) {
    return plans() + "/CCIAA-2017-" + plan + "/results/III";
  }

  protected void send(Envelope... facts) {
    for (Envelope fact : facts) {
      send(fact.type(), fact.chamber(), fact.toJson());
    }
  }

  private KafkaProducer<String, String> producer() {
    return PRODUCERS.computeIfAbsent(
        kafka.bootstrapServers(),
        servers ->
            new KafkaProducer<>(
                Map.of("bootstrap.servers", servers),
                new StringSerializer(),
                new StringSerializer()));
  }

  protected void send(String topic, String key, String message) {
    try {
      producer().send(new ProducerRecord<>(topic, key, message)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whatever this chamber was sent so far is read when this returns. */
  protected void sendAndAwait(Envelope... facts) {
    send(facts);
    awaitAllRead(chamber);
  }

  /**
   * One more fact on each topic; a chamber's facts of a topic are read in order. That of the
   * chamber is told too late for any closing.
   */
  protected void awaitAllRead(String of) {
    int marker = MARKERS.getAndIncrement();
    send(
        Facts.aChamber(of).version(marker).at("2018-02-19T09:00:00Z").sent(),
        Facts.aPlan(of, "MARKER" + marker).sent(),
        Facts.aCell(of, "marker-" + marker).at("2018-02-19T09:00:00Z").sent(),
        Facts.aValue(of, "marker-" + marker).number("1").sent(),
        Facts.aClosing(of).of("MARKER").number(marker).sent());
    awaitRow("chamber_version", of, "version = " + marker);
    awaitRow("plan_version", of, "code = 'MARKER" + marker + "'");
    awaitRow("cell", of, "measure = 'marker-" + marker + "'");
    awaitRow("official_value", of, "measure = 'marker-" + marker + "'");
    awaitRow("period_closing", of, "closing = " + marker);
  }

  private void awaitRow(String table, String of, String condition) {
    String query = "select 1 from " + table + " where chamber = '" + of + "' and " + condition;
    await().atMost(PATIENCE).until(() -> !rows(query).isEmpty());
  }

  /** Rows seen by the superuser, their columns joined. */
  protected List<String> rows(String query) {
    try (Connection connection = postgres.superuser("reporting");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          row.append(column == 1 ? "" : " | ").append(result.getString(column));
        }
        rows.add(row.toString());
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing that was read is there any more. */
  protected void emptyDatabase() throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                postgres.jdbcUrl("reporting"), "reporting_owner", "reporting_owner");
        Statement statement = owner.createStatement()) {
      statement.execute(
          "truncate chamber, chamber_version, plan_version, plan_measure, plan_assignment,"
              + " automatic_measure, plan_reference, official_value, cell, period_closing,"
              + " year_lock, result_set, result, failed_plan, snapshot, snapshot_result");
    }
  }

  /** Everything stored of a plan's results but when it was computed. */
  protected List<String> resultRows(String of, String plan) {
    return rows(
        "select version, quadrimestre, position, subject, kind, individual, body from result"
            + " where chamber = '"
            + of
            + "' and plan = 'CCIAA-2017-"
            + plan
            + "' order by version, quadrimestre, position");
  }

  protected JsonNode read(String path) {
    return json(viewer().get(path).then().statusCode(200).extract().asString());
  }

  /** The result of an indicator at III. */
  protected JsonNode indicator(String plan, String code) {
    return read(results(plan) + "/indicator:" + code).get("result");
  }

  protected static JsonNode json(String text) {
    try {
      return EventJson.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
