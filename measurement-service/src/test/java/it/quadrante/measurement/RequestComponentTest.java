package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.Envelope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Not assessable and suspended: asked for by one, decided by another. */
@QuarkusTest
class RequestComponentTest extends MeasurementTest {
  private static final String SUSPENSION =
      "{\"kind\":\"SUSPENDED\",\"until\":\"2018-03-31\",\"reason\":\"Lavori\"}";
  private static final String NOT_ASSESSABLE =
      "{\"kind\":\"NOT_ASSESSABLE\",\"reason\":\"Competenza passata\"}";

  private Response ask(RequestSpecification by, String body) {
    return by.body(body).post(cell("M") + "/requests");
  }

  private Response decide(RequestSpecification by, String body) {
    return by.body(body).post(cell("M") + "/request-decisions");
  }

  private Envelope official(int version) {
    Envelope fact =
        Topic.of(kafka, VALUE_VALIDATED).awaitSubject(chamber + "/CCIAA/2017-III/M@" + version);
    assertThat(Topic.schemaFaults("value-validated", fact.data())).isEmpty();
    return fact;
  }

  private List<String> listed(String state) {
    return validator().get(cells() + "?state=" + state).jsonPath().getList("items.measure");
  }

  @Test
  void aSuspensionIsAskedForApprovedAndEndsByItself() {
    // Given
    open("M", "NUMBER");

    // When
    ask(referent(), SUSPENSION)
        .then()
        .statusCode(201)
        .body("state", equalTo("EXPECTED"))
        .body("request.kind", equalTo("SUSPENDED"))
        .body("request.role", equalTo("DATA_REFERENT"))
        .body("request.number", equalTo(2));
    decide(validator(), "{\"request\":2,\"approved\":true}")
        .then()
        .statusCode(201)
        .body("state", equalTo("SUSPENDED"))
        .body("official.until", equalTo("2018-03-31"))
        .body("request", nullValue());

    // Then
    assertThat(official(1).data().get("suspendedUntil").textValue()).isEqualTo("2018-03-31");
    assertThat(official(1).data().at("/decision/reason").textValue()).isEqualTo("Lavori");
    List<Envelope> facts = awaitCellFacts("M", 3);
    assertThat(facts.get(1).data().at("/request/until").textValue()).isEqualTo("2018-03-31");
    assertThat(facts)
        .allSatisfy(fact -> assertThat(Topic.schemaFaults("cell-changed", fact.data())).isEmpty());
    assertThat(listed("SUSPENDED")).containsExactly("M");
    assertThat(listed("EXPECTED")).isEmpty();

    TestClock.set("2018-04-01T10:00:00Z");
    Response over = referent().get(cell("M"));
    over.then().body("state", equalTo("EXPECTED")).body("missing", equalTo(true));
    assertThat(over.header("ETag")).isEqualTo("\"3-missing\"");
    assertThat(listed("SUSPENDED")).isEmpty();
    assertThat(listed("EXPECTED")).containsExactly("M");
    submit("M", number("7")).then().statusCode(201);
  }

  @Test
  void aValidatorAsksAndAnotherRefuses() {
    // Given
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber)
            .version(4)
            .appointing("second", "ENTE", "VALIDATOR", null, null)
            .toJson());
    open("M", "NUMBER");
    submit("M", number("7")).then().statusCode(201);

    // When
    ask(validator(), NOT_ASSESSABLE)
        .then()
        .statusCode(201)
        .body("state", equalTo("SUBMITTED"))
        .body("request.role", equalTo("VALIDATOR"));
    Response own = decide(validator(), "{\"request\":3,\"approved\":true}");
    Response unreasoned =
        decide(as("second", "/" + chamber + "/validator"), "{\"request\":3,\"approved\":false}");
    Response refused =
        decide(
            as("second", "/" + chamber + "/validator"),
            "{\"request\":3,\"approved\":false,\"reason\":\"I dati ci sono\"}");

    // Then
    refused(own, 403, "OWN_REQUEST");
    refused(unreasoned, 422, "REASON_REQUIRED");
    refused.then().statusCode(201).body("state", equalTo("SUBMITTED")).body("request", nullValue());
    var last = read(cell("M") + "/history").at("/items/3");
    assertThat(last.get("what").textValue()).isEqualTo("REQUEST_REFUSED");
    assertThat(last.get("why").textValue()).isEqualTo("I dati ci sono");
    assertThat(last.at("/request/kind").textValue()).isEqualTo("NOT_ASSESSABLE");
  }

  @Test
  void notAssessableIsEndedByANewValue() {
    // Given
    open("M", "NUMBER");
    ask(referent(), NOT_ASSESSABLE).then().statusCode(201);
    decide(validator(), "{\"request\":2,\"approved\":true,\"reason\":\"Delibera 12\"}")
        .then()
        .statusCode(201)
        .body("state", equalTo("NOT_ASSESSABLE"))
        .body("decision.reason", equalTo("Delibera 12"));

    // When
    submit("M", number("7"))
        .then()
        .statusCode(201)
        .body("official.outcome", equalTo("NOT_ASSESSABLE"));
    validate("M", "{\"submission\":1}").then().statusCode(201);

    // Then
    assertThat(official(1).data().get("outcome").textValue()).isEqualTo("NOT_ASSESSABLE");
    assertThat(official(2).data().get("outcome").textValue()).isEqualTo("VALIDATED");
  }

  @Test
  void ofTwoWhoDecideTheSecondIsTold() {
    // Given
    open("M", "NUMBER");
    ask(referent(), NOT_ASSESSABLE).then().statusCode(201);
    Response twice = ask(referent(), SUSPENSION);
    Response another = decide(validator(), "{\"request\":1,\"approved\":true}");
    decide(validator(), "{\"request\":2,\"approved\":true}").then().statusCode(201);

    // When
    Response again = decide(validator(), "{\"request\":2,\"approved\":true}");

    // Then
    refused(twice, 409, "REQUEST_PENDING");
    refused(another, 409, "REQUEST_NOT_CURRENT");
    refused(again, 409, "NOTHING_REQUESTED");
  }

  private void openWithASecondValidator() {
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber)
            .version(4)
            .withUnit("UFF", "ENTE")
            .appointing("second", "ENTE", "VALIDATOR", null, null)
            .appointing("elsewhere", "UFF", "VALIDATOR", null, null)
            .toJson());
    open(aPlan("P").measuring("A", "NUMBER", "III").measuring("M", "NUMBER", "III"));
  }

  private List<String> undecided(String account, String query) {
    return as(account, "/" + chamber + "/validator")
        .get("/api/v1/chambers/" + chamber + "/undecided-requests" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.measure");
  }

  @Test
  void whoMayDecideFindsWhatWaitsAndNobodyElse() {
    // Given
    openWithASecondValidator();
    ask(referent(), SUSPENSION).then().statusCode(201);
    validator().body(NOT_ASSESSABLE).post(cell("A") + "/requests").then().statusCode(201);

    // Then
    assertThat(undecided("second", "")).containsExactly("A", "M");
    assertThat(undecided("second", "?limit=1")).containsExactly("A");
    assertThat(undecided("ms-validator", "")).as("not the own one").containsExactly("M");
    assertThat(undecided("elsewhere", "")).as("not of other units").isEmpty();
    refused(
        referent().get("/api/v1/chambers/" + chamber + "/undecided-requests"),
        403,
        "ROLE_REQUIRED");

    decide(validator(), "{\"request\":2,\"approved\":true}").then().statusCode(201);
    assertThat(undecided("second", "")).containsExactly("A");
    assertThat(undecided("ms-validator", "")).isEmpty();
  }

  @Test
  void theListGoesOnWhereItsPageEnded() {
    // Given
    openWithASecondValidator();
    ask(referent(), SUSPENSION).then().statusCode(201);
    referent().body(SUSPENSION).post(cell("A") + "/requests").then().statusCode(201);
    String path = "/api/v1/chambers/" + chamber + "/undecided-requests?limit=1";

    // When
    String cursor = validator().get(path).jsonPath().getString("nextCursor");

    // Then
    validator()
        .get(path + "&cursor=" + cursor)
        .then()
        .body("items.measure", equalTo(List.of("M")))
        .body("items[0].request.kind", equalTo("SUSPENDED"))
        .body("nextCursor", nullValue());
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'reason':'x'} | REQUEST_KIND_MISSING",
        "{'kind':'SUSPENDED','reason':'x'} | UNTIL_REQUIRED",
        "{'kind':'SUSPENDED','until':'2018-01-10','reason':'x'} | UNTIL_NOT_IN_FUTURE",
        "{'kind':'SUSPENDED','until':'31/03/2018','reason':'x'} | DATE_NOT_ISO",
        "{'kind':'SUSPENDED','until':'00/01/1900','reason':'x'} | EMPTY_SPREADSHEET_DATE",
        "{'kind':'NOT_ASSESSABLE','until':'2018-03-31','reason':'x'} | UNTIL_NOT_EXPECTED",
        "{'kind':'NOT_ASSESSABLE'} | REASON_REQUIRED"
      })
  void aRequestThatSaysTooLittleOrTooMuchIsRefused(String body, String code) {
    // Given
    open("M", "NUMBER");

    // When
    Response answer = ask(referent(), body.replace('\'', '"'));

    // Then
    refused(answer, 422, code);
    nothingWasStored("M");
  }

  @Test
  void aDecisionSaysWhichRequestAndWhat() {
    // Given
    open("M", "NUMBER");

    // Then
    refused(decide(validator(), "{\"approved\":true}"), 422, "REQUEST_NUMBER_MISSING");
    refused(decide(validator(), "{\"request\":2}"), 422, "REQUEST_DECISION_MISSING");
    refused(decide(referent(), "{\"request\":2,\"approved\":true}"), 403, "ROLE_REQUIRED");
    refused(
        ask(as("somebody", "/" + chamber + "/data-referent"), SUSPENSION), 403, "NOT_APPOINTED");
  }
}
