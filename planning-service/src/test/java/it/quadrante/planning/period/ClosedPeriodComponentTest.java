package it.quadrante.planning.period;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.planning.PlanningTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Planning knows which periods measurement has closed; the golden example of its contract says. */
@QuarkusTest
class ClosedPeriodComponentTest extends PlanningTest {
  private static final Path GOLDEN =
      Path.of("../measurement-service/contracts/v1/period-closed.json");

  KafkaBroker kafka;
  PostgresServer postgres;

  @Test
  void theGoldenClosingIsKept() throws Exception {
    Envelope golden = Envelope.parse(Files.readString(GOLDEN));

    send(golden.toJson(), golden.chamber());

    awaitRow("MS", "entity = 'CCIAA' and year = 2017 and quadrimestre = 'III' and closed");
    // The other tests publish plans of 2017 of this chamber.
    close("MS", "CCIAA", 2017, "III", 2, "REOPENED");
    awaitRow("MS", "year = 2017 and quadrimestre = 'III' and not closed");
  }

  @Test
  void aRevisionOverAClosedPeriodIsRefused() throws Exception {
    publish(planOf(2011), 2011);
    close("MS", "CCIAA", 2011, "II", 1, "CLOSED");
    awaitRow("MS", "year = 2011 and closed");

    revise(2011, "I")
        .then()
        .statusCode(409)
        .body("code", equalTo("PERIOD_CLOSED"))
        .body("detail", containsString("quadrimestre II 2011 dell’ente CCIAA"));
    revise(2011, "II").then().statusCode(409).body("code", equalTo("PERIOD_CLOSED"));
    revise(2011, "III").then().statusCode(201);
  }

  @Test
  void whatIsReopenedMayBeRevisedAndAnEarlierClosingThatComesLateSaysNothing() throws Exception {
    publish(planOf(2012), 2012);
    close("MS", "CCIAA", 2012, "III", 2, "REOPENED");
    close("MS", "CCIAA", 2012, "III", 1, "CLOSED");
    close("MS", "CCIAA", 2012, "I", 1, "CLOSED");
    awaitRow("MS", "year = 2012 and quadrimestre = 'I'");

    revise(2012, "II").then().statusCode(201);
  }

  @Test
  void aPeriodClosedMeanwhileStopsThePublicationUntilTheRevisionIsMoved() throws Exception {
    publish(planOf(2013), 2013);
    String second = PLANS + "/CCIAA-2013-STRATEGICO/versions/2";
    String tag = approve(second, revise(2013, "II").header("ETag"));
    close("MS", "CCIAA", 2013, "II", 1, "CLOSED");
    awaitRow("MS", "year = 2013 and closed");

    approver()
        .header("If-Match", tag)
        .post(second + "/publication")
        .then()
        .statusCode(409)
        .body("code", equalTo("PERIOD_CLOSED"));
    tag = post(approver(), second + "/return", tag, "{\"reason\":\"Il periodo è chiuso\"}");
    tag =
        editor()
            .header("If-Match", tag)
            .body("{\"inForceFrom\":\"III\"}")
            .put(second + "/in-force-from")
            .header("ETag");
    publish(second, tag);
  }

  @Test
  void aPeriodOfAnotherEntityCountsWhereThePlanReadsItsMeasures() throws Exception {
    admin("MS")
        .header("If-Match", tagOf("MS"))
        .body(Map.of("code", "ISR", "name", "ISR", "kind", "SPECIAL_AGENCY"))
        .post(CHAMBERS + "/MS/entities");
    ObjectNode plan = planOf(2014);
    ((ObjectNode) plan.at("/measures/0")).put("entity", "ISR");
    ((ObjectNode) plan.at("/cards/0")).put("formula", "[ISR:Dom_Marchi]");
    publish(plan, 2014);
    close("MS", "ISR", 2014, "III", 1, "CLOSED");
    awaitRow("MS", "year = 2014 and closed");

    revise(2014, "III").then().statusCode(409).body("detail", containsString("dell’ente ISR"));
  }

  @Test
  void aClosingOfAnotherChamberIsNotThisOnes() throws Exception {
    publish(planOf(2015), 2015);
    close("LU", "CCIAA", 2015, "III", 1, "CLOSED");
    awaitRow("LU", "year = 2015 and closed");

    revise(2015, "III").then().statusCode(201);
  }

  private static ObjectNode planOf(int year) {
    ObjectNode plan = samplePlan("STRATEGICO").put("year", year);
    plan.withArray("assignments")
        .forEach(
            assignment -> {
              ObjectNode target = (ObjectNode) assignment.at("/targets/0");
              target.put("year", year);
              if (target.at("/target/date").isTextual()) {
                ((ObjectNode) target.get("target")).put("date", year + "-12-31");
              }
            });
    return plan;
  }

  /** Brings a plan of any year to PUBLISHED. */
  private static void publish(ObjectNode plan, int year) {
    String version = PLANS + "/CCIAA-" + year + "-STRATEGICO/versions/1";
    importPlan(plan).then().statusCode(201);
    publish(version, settle(version, year));
  }

  private static Response revise(int year, String from) {
    return editor()
        .body("{\"base\":1,\"inForceFrom\":\"" + from + "\",\"reason\":\"Risorse ridotte\"}")
        .post(PLANS + "/CCIAA-" + year + "-STRATEGICO/versions");
  }

  private void close(
      String chamber, String entity, int year, String quadrimestre, int number, String action)
      throws Exception {
    Envelope golden = Envelope.parse(Files.readString(GOLDEN));
    ObjectNode data = golden.data().deepCopy();
    data.put("chamber", chamber).put("entity", entity).put("year", year);
    data.put("quadrimestre", quadrimestre).put("closing", number).put("action", action);
    Envelope fact =
        new Envelope(
            UUID.randomUUID().toString(),
            golden.source(),
            golden.type(),
            "%s/%s/%d-%s@%d".formatted(chamber, entity, year, quadrimestre, number),
            golden.time(),
            chamber,
            data);
    send(fact.toJson(), chamber);
  }

  private void send(String message, String key) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer
          .send(new ProducerRecord<>("quadrante.measurement.period-closed.v1", key, message))
          .get();
    }
  }

  private void awaitRow(String chamber, String condition) {
    String query =
        "select 1 from period_closing where chamber = '" + chamber + "' and " + condition;
    await().until(() -> exists(query));
  }

  private boolean exists(String query) throws SQLException {
    try (Connection planning = postgres.superuser("planning");
        Statement statement = planning.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
