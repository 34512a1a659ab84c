package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.events.Envelope;
import org.junit.jupiter.api.Test;

/** A closed period takes values again until a day, and is then closed by itself. */
@QuarkusTest
class ReopeningComponentTest extends PeriodTest {

  private void closeTwo() {
    open(aPlan("P").measuring("A", "NUMBER", "III").measuring("B", "NUMBER", "III"));
    makeOfficial("A", "72");
    TestClock.set(AFTER_THE_DEADLINE);
    close("B", "ZERO").then().statusCode(201);
  }

  private String state() {
    return readPeriod().at("/period/state").textValue();
  }

  @Test
  void valuesAreTakenAgainUntilTheLastDayMarkedLate() {
    // Given
    closeTwo();

    // When
    Response reopened = reopen("2018-02-10");

    // Then
    reopened.then().statusCode(201);
    assertThat(state()).isEqualTo("REOPENED");
    Envelope fact = Topic.of(kafka, PERIOD_CLOSED).awaitSubject(chamber + "/CCIAA/2017-III@2");
    assertThat(Topic.schemaFaults("period-closed", fact.data())).isEmpty();
    assertThat(fact.data().get("action").textValue()).isEqualTo("REOPENED");
    assertThat(fact.data().get("reopenedUntil").textValue()).isEqualTo("2018-02-10");
    assertThat(fact.data().get("values")).isEmpty();
    assertThat(fact.data().get("missing")).isEmpty();
    TestClock.set("2018-02-10T22:30:00Z");
    submit("B", number("3")).then().statusCode(201);
    assertThat(read(cell("B")).at("/submission/late").booleanValue()).isTrue();
  }

  @Test
  void afterItsLastDayItIsClosedByItself() {
    // Given
    closeTwo();
    reopen("2018-02-10").then().statusCode(201);

    // When
    TestClock.set("2018-02-10T23:30:00Z");
    Response refused = submit("B", number("3"));

    // Then
    refused(refused, 409, "PERIOD_CLOSED");
    refused.then().body("detail", containsString("chiuso dal 2018-02-11"));
    JsonNode period = readPeriod().get("period");
    assertThat(period.get("state").textValue()).isEqualTo("CLOSED");
    assertThat(period.get("sentence").textValue()).contains("2018-02-11", "Raccolta completata");
  }

  @Test
  void theNextClosingHasTheNextNumberAndDecidesAnew() {
    // Given
    closeTwo();
    reopen("2018-02-10").then().statusCode(201);
    makeOfficial("B", "3");

    // When
    Response closed = close();

    // Then
    closed.then().statusCode(201);
    Envelope fact = Topic.of(kafka, PERIOD_CLOSED).awaitSubject(chamber + "/CCIAA/2017-III@3");
    assertThat(fact.data().get("action").textValue()).isEqualTo("CLOSED");
    assertThat(fact.data().get("values").findValuesAsText("measure")).containsExactly("A", "B");
    assertThat(fact.data().get("missing")).isEmpty();
    JsonNode acts = readPeriod().get("closings");
    assertThat(acts.findValuesAsText("number")).containsExactly("1", "2", "3");
    assertThat(acts.findValuesAsText("action")).containsExactly("CLOSED", "REOPENED", "CLOSED");
  }

  @Test
  void whatWasClosedAgainByItselfMayBeClosedOverTheNewValuesOrReopened() {
    // Given
    closeTwo();
    reopen("2018-02-10").then().statusCode(201);
    TestClock.set("2018-02-20T09:00:00Z");

    // When
    Response closed = close("B", "EXCLUDE");
    Response reopened = reopen("2018-02-20");
    Response extended = reopen("2018-02-28");

    // Then
    closed.then().statusCode(201);
    reopened.then().statusCode(201);
    extended.then().statusCode(201);
    assertThat(readPeriod().at("/period/until").textValue()).isEqualTo("2018-02-28");
    assertThat(readPeriod().get("closings")).hasSize(5);
  }

  @Test
  void aCellThatAPlanOpensInAClosedPeriodWaitsForItsReopening() {
    // Given
    closeTwo();
    publish(aPlan("Q").measuring("New", "NUMBER", "III"));
    awaitCell(cell("New"));

    // When
    Response closed = submit("New", number("1"));
    reopen("2018-02-10").then().statusCode(201);
    Response reopened = submit("New", number("1"));

    // Then
    refused(closed, 409, "PERIOD_CLOSED");
    reopened.then().statusCode(201);
  }

  @Test
  void itNeedsAClosedPeriodAReasonAndAnEndThatIsNotPast() {
    // Given
    open("A", "NUMBER");
    TestClock.set(AFTER_THE_DEADLINE);
    Response neverClosed = reopen("2018-02-10");
    close("A", "ZERO").then().statusCode(201);

    // When
    Response past = reopen("2018-01-31");
    Response endless = post("{\"reason\":\"Rettifica\"}");
    Response withoutReason = post("{\"until\":\"2018-02-10\"}");
    Response withoutTag =
        admin()
            .body("{\"reason\":\"Rettifica\",\"until\":\"2018-02-10\"}")
            .post(period() + "/reopenings");

    // Then
    refused(neverClosed, 409, "PERIOD_NEVER_CLOSED");
    refused(past, 422, "REOPENING_IN_THE_PAST");
    refused(endless, 422, "REOPENING_WITHOUT_END");
    refused(withoutReason, 422, "REASON_REQUIRED");
    refused(withoutTag, 428, "PRECONDITION_REQUIRED");
    assertThat(state()).isEqualTo("CLOSED");
  }

  private Response post(String body) {
    return admin().header("If-Match", tag()).body(body).post(period() + "/reopenings");
  }
}
