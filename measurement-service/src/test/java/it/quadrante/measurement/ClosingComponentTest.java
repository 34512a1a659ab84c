package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.events.Envelope;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period is closed over its values and a decision about each missing one, or not at all. */
@QuarkusTest
class ClosingComponentTest extends PeriodTest {

  private void openThree() {
    open(
        aPlan("P")
            .measuring("A", "NUMBER", "III")
            .measuring("B", "NUMBER", "III")
            .measuring("C", "NUMBER", "III"));
  }

  private void nothingWasClosed() {
    assertThat(count("select count(*) from period_closing where chamber = '" + chamber + "'"))
        .isZero();
    assertThat(readPeriod().at("/period/state").textValue()).isNotEqualTo("CLOSED");
  }

  private static List<String> faults(Response refused) {
    JsonNode errors = Facts.json(refused.asString()).get("errors");
    return errors == null
        ? List.of()
        : java.util.stream.StreamSupport.stream(errors.spliterator(), false)
            .map(error -> error.get("path").textValue() + " " + error.get("code").textValue())
            .toList();
  }

  @Test
  void itClosesOverTheOfficialVersionsAndTheDecisions() {
    // Given
    openThree();
    makeOfficial("A", "72");
    TestClock.set(AFTER_THE_DEADLINE);

    // When
    Response closed = close("B", "ZERO", "C", "EXCLUDE");

    // Then
    closed.then().statusCode(201);
    assertThat(closed.header("Location")).endsWith(period());
    assertThat(closed.header("ETag")).isEqualTo(tag());
    JsonNode period = readPeriod();
    assertThat(period.at("/period/state").textValue()).isEqualTo("CLOSED");
    assertThat(period.at("/period/locked").booleanValue()).isTrue();
    assertThat(period.at("/period/sentence").textValue())
        .contains("2018-02-01", "Raccolta completata", "chamber-admin");
    assertThat(period.at("/closings/0/by").textValue()).isEqualTo("ms-chamber-admin");
    Envelope fact = Topic.of(kafka, PERIOD_CLOSED).awaitSubject(chamber + "/CCIAA/2017-III@1");
    assertThat(Topic.schemaFaults("period-closed", fact.data())).isEmpty();
    assertThat(fact.data().at("/action").textValue()).isEqualTo("CLOSED");
    assertThat(fact.data().at("/decision/by").textValue()).isEqualTo("ms-chamber-admin");
    assertThat(fact.data().at("/values").findValuesAsText("measure")).containsExactly("A");
    assertThat(fact.data().at("/values/0/version").intValue()).isEqualTo(1);
    assertThat(fact.data().at("/missing").findValuesAsText("measure")).containsExactly("B", "C");
    assertThat(fact.data().at("/missing").findValuesAsText("policy"))
        .containsExactly("ZERO", "EXCLUDE");
    assertThat(fact.data().at("/missing").findValuesAsText("reason"))
        .containsExactly("Manca B", "Manca C");
  }

  @Test
  void everyMissingCellWithoutADecisionIsNamedAndNothingIsStored() {
    // Given
    openThree();
    makeOfficial("A", "72");
    TestClock.set(AFTER_THE_DEADLINE);

    // When
    Response refused = close();

    // Then
    refused(refused, 422, "CLOSING_INCOMPLETE");
    assertThat(faults(refused))
        .containsExactly("/decisions MISSING_UNDECIDED", "/decisions MISSING_UNDECIDED");
    refused
        .then()
        .body("errors[0].detail", containsString("misura B (cella " + id("B")))
        .body("errors[1].detail", containsString("misura C (cella " + id("C")));
    nothingWasClosed();
  }

  @Test
  void aValueThatWaitsIsDecidedFirstAndCannotBeTakenAsMissing() {
    // Given
    openThree();
    makeOfficial("A", "72");
    submit("B", number("1")).then().statusCode(201);
    submit("C", number("1")).then().statusCode(201);
    sendBack("C", "{\"submission\":1,\"reason\":\"Cifre invertite\"}").then().statusCode(201);
    TestClock.set(AFTER_THE_DEADLINE);

    // When
    Response refused = close("B", "ZERO", "C", "ZERO");

    // Then
    refused(refused, 422, "CLOSING_INCOMPLETE");
    assertThat(faults(refused)).containsExactly("/decisions SUBMISSION_UNDECIDED");
    nothingWasClosed();
  }

  @Test
  void aRequestThatWaitsIsShownAndDecidedFirst() {
    // Given
    openThree();
    makeOfficial("A", "72");
    String request = "{\"kind\":\"NOT_ASSESSABLE\",\"reason\":\"Competenza passata\"}";
    referent().body(request).post(cell("A") + "/requests").then().statusCode(201);
    referent().body(request).post(cell("B") + "/requests").then().statusCode(201);
    TestClock.set(AFTER_THE_DEADLINE);
    assertThat(readPeriod().get("unsettled").findValuesAsText("measure"))
        .containsExactly("A", "B", "C");
    assertThat(readPeriod().at("/unsettled/0/request/kind").textValue())
        .isEqualTo("NOT_ASSESSABLE");

    // When
    Response refused = close("B", "ZERO", "C", "ZERO");

    // Then
    refused(refused, 422, "CLOSING_INCOMPLETE");
    assertThat(faults(refused))
        .containsExactly("/decisions REQUEST_UNDECIDED", "/decisions REQUEST_UNDECIDED");
    nothingWasClosed();
  }

  @Test
  void decisionsThatDoNotFitAreEachSaidAtTheirPlace() {
    // Given
    openThree();
    makeOfficial("A", "72");
    TestClock.set(AFTER_THE_DEADLINE);
    ObjectNode body = closing("A", "ZERO", "B", "ZERO", "C", "ZERO");
    body.withArray("decisions").add(body.at("/decisions/1"));
    body.withArray("decisions")
        .addObject()
        .put("cell", UUID.randomUUID().toString())
        .put("policy", "ZERO")
        .put("reason", "x");
    body.withArray("decisions").addObject();
    ((ObjectNode) body.at("/decisions/2")).put("reason", " ").remove("policy");

    // When
    Response refused = close(body.toString());

    // Then
    assertThat(faults(refused))
        .containsExactly(
            "/decisions/0 CELL_NOT_MISSING",
            "/decisions/2/policy POLICY_REQUIRED",
            "/decisions/2/reason REASON_REQUIRED",
            "/decisions/3 DECIDED_TWICE",
            "/decisions/4/cell CELL_UNKNOWN",
            "/decisions/5/cell CELL_REQUIRED");
    nothingWasClosed();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-08-20T09:00:00Z, NOT_OPEN",
    "2018-01-10T09:00:00Z, OPEN",
    "2018-01-15T22:30:00Z, OPEN"
  })
  void nobodyIsCutOffBeforeTheLastDayOnTime(String now, String state) {
    // Given
    openThree();
    TestClock.set(now);
    assertThat(readPeriod().at("/period/state").textValue()).isEqualTo(state);

    // When
    Response refused = close("A", "ZERO", "B", "ZERO", "C", "ZERO");

    // Then
    refused(refused, 409, "PERIOD_NOT_OVER");
    refused.then().body("detail", containsString("2018-01-15"));
    nothingWasClosed();
  }

  @Test
  void itNeedsAReasonAndTheStateThatWasRead() {
    // Given
    openThree();
    TestClock.set(AFTER_THE_DEADLINE);
    String before = tag();
    String body = closing("A", "ZERO", "B", "ZERO", "C", "ZERO").toString();
    submit("A", number("1")).then().statusCode(201);
    sendBack("A", "{\"submission\":1,\"reason\":\"Cifre invertite\"}").then().statusCode(201);

    // When
    Response withoutTag = admin().body(body).post(period() + "/closings");
    Response stale = admin().header("If-Match", before).body(body).post(period() + "/closings");
    Response withoutReason = close(body.replace("Raccolta completata", " "));
    Response withoutBody = admin().header("If-Match", tag()).post(period() + "/closings");

    // Then
    refused(withoutTag, 428, "PRECONDITION_REQUIRED");
    refused(stale, 412, "PRECONDITION_FAILED");
    refused(withoutReason, 422, "REASON_REQUIRED");
    refused(withoutBody, 400, "BODY_MISSING");
    nothingWasClosed();
  }

  @Test
  void noValueIsWrittenIntoAClosedPeriodAndEveryRefusalSaysWhyAndWhoMayOpenIt() {
    // Given
    openThree();
    makeOfficial("A", "72");
    TestClock.set(AFTER_THE_DEADLINE);
    close("B", "ZERO", "C", "ZERO").then().statusCode(201);

    // When
    List<Response> refusals =
        List.of(
            submit("B", number("1")),
            validate("A", "{\"submission\":1}"),
            sendBack("A", "{\"submission\":1,\"reason\":\"Cifre invertite\"}"),
            close("B", "ZERO", "C", "ZERO"));

    // Then
    assertThat(refusals)
        .allSatisfy(
            refusal -> {
              refused(refusal, 409, "PERIOD_CLOSED");
              refusal
                  .then()
                  .body("detail", containsString("chiuso dal 2018-02-01"))
                  .body("detail", containsString("Raccolta completata"))
                  .body("detail", containsString("chamber-admin"));
            });
    assertThat(read(cell("B")).get("state").textValue()).isEqualTo("EXPECTED");
  }

  @Test
  void aRepeatUnderTheSameKeyClosesOnce() {
    // Given
    openThree();
    TestClock.set(AFTER_THE_DEADLINE);
    String body = closing("A", "ZERO", "B", "ZERO", "C", "ZERO").toString();
    String tag = tag();
    String key = UUID.randomUUID().toString();

    // When
    Response first = closeUnder(key, tag, body);
    Response again = closeUnder(key, tag, body);

    // Then
    first.then().statusCode(201);
    again.then().statusCode(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(count("select count(*) from period_closing where chamber = '" + chamber + "'"))
        .isEqualTo(1);
  }

  private Response closeUnder(String key, String tag, String body) {
    return admin()
        .header("Idempotency-Key", key)
        .header("If-Match", tag)
        .body(body)
        .post(period() + "/closings");
  }
}
