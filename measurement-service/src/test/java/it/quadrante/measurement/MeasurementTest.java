package it.quadrante.measurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.ComponentStack;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.measurement.Facts.APlan;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.openapi.DocumentedAnswers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;

/** What every component test of measurement starts from: a chamber of its own, known or not yet. */
@WithTestResource(
    value = ComponentStack.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "service", value = "measurement"))
public abstract class MeasurementTest {
  protected static final String CELL_CHANGED = "quadrante.measurement.cell-changed.v1";
  protected static final String VALUE_VALIDATED = "quadrante.measurement.value-validated.v1";
  protected static final String PROBLEM = "application/problem+json";

  private static final AtomicInteger CHAMBERS = new AtomicInteger();

  protected KafkaBroker kafka;
  protected PostgresServer postgres;

  /** No other test's. */
  protected final String chamber = nextChamber();

  private static String nextChamber() {
    int number = CHAMBERS.getAndIncrement();
    return "T" + letter(number / 676) + letter(number / 26) + letter(number);
  }

  private static char letter(int number) {
    return (char) ('A' + number % 26);
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
    return given().auth().oauth2(SignedTokens.token(account, groups)).contentType(ContentType.JSON);
  }

  protected RequestSpecification referent() {
    return as("ms-data-referent", "/" + chamber + "/data-referent");
  }

  protected RequestSpecification validator() {
    return as("ms-validator", "/" + chamber + "/validator");
  }

  protected String cells() {
    return "/api/v1/chambers/" + chamber + "/cells";
  }

  protected String cell(String measure, int year, Quadrimestre quadrimestre) {
    return cells() + "/" + new CellKey(chamber, "CCIAA", measure, year, quadrimestre).id();
  }

  /** Of III 2017. */
  protected String cell(String measure) {
    return cell(measure, 2017, Quadrimestre.III);
  }

  protected void send(String topic, String message) {
    send(topic, chamber, message);
  }

  protected void send(String topic, String key, String message) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, key, message)).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  protected APlan aPlan(String code) {
    return Facts.aPlan(chamber, code, 2017);
  }

  protected void publish(APlan plan) {
    send(Facts.PLAN_PUBLISHED, plan.toJson());
  }

  /** The golden chamber with its referent and validator, and cells of III 2017. */
  protected void open(APlan plan) {
    send(Facts.CHAMBER_CHANGED, Facts.aChamber(chamber).toJson());
    publish(plan);
    JsonNode last = plan.data().get("measures");
    awaitCell(cell(last.get(last.size() - 1).get("code").textValue()));
    awaitAppointments();
  }

  protected void open(String measure, String unit) {
    open(aPlan("P").measuring(measure, unit, "III"));
  }

  protected JsonNode awaitCell(String path) {
    await().atMost(Duration.ofSeconds(20)).until(() -> referent().get(path).statusCode() == 200);
    return read(path);
  }

  protected void awaitAppointments() {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> count("select count(*) from appointment where chamber = '" + chamber + "'") > 0);
  }

  /** One more in the golden chamber. */
  protected void appoint(String account, String unit, String role) {
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber).version(9).appointing(account, unit, role, null, null).toJson());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> count("select version from chamber where chamber = '" + chamber + "'") == 9);
  }

  protected static JsonNode tree(String json) {
    return Facts.json(json);
  }

  protected JsonNode read(String path) {
    return Facts.json(referent().get(path).then().statusCode(200).extract().asString());
  }

  protected List<Envelope> awaitCellFacts(String measure, int count) {
    return Topic.of(kafka, CELL_CHANGED).awaitAll(envelope -> isAbout(envelope, measure), count);
  }

  private boolean isAbout(Envelope envelope, String measure) {
    return envelope.chamber().equals(chamber)
        && envelope.data().at("/cell/measure").textValue().equals(measure);
  }

  protected static String number(String number) {
    return "{\"value\":{\"kind\":\"NUMBER\",\"number\":" + number + "}}";
  }

  protected static String day(String date) {
    return "{\"value\":{\"kind\":\"DATE\",\"date\":\"" + date + "\"}}";
  }

  protected Response submit(String measure, String body) {
    return referent().body(body).post(cell(measure) + "/submissions");
  }

  protected Response validate(String measure, String body) {
    return validator().body(body).post(cell(measure) + "/validations");
  }

  protected Response sendBack(String measure, String body) {
    return validator().body(body).post(cell(measure) + "/returns");
  }

  protected static void refused(Response answer, int status, String code) {
    answer
        .then()
        .statusCode(status)
        .contentType(PROBLEM)
        .body("code", equalTo(code))
        .body("status", equalTo(status))
        .body("detail", not(containsString("it.quadrante")))
        .body("detail", not(containsString("{")));
  }

  protected void nothingWasStored(String measure) {
    assertThat(read(cell(measure)).get("state").textValue()).isEqualTo("EXPECTED");
    assertThat(read(cell(measure) + "/history").get("items")).hasSize(1);
    assertThat(
            count(
                "select count(*) from cell_fact where chamber = '" + chamber + "' and version > 1"))
        .isZero();
  }

  /** Seen by the superuser, whatever the chamber. */
  protected long count(String query) {
    try (var connection = postgres.superuser("measurement");
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
