package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import org.junit.jupiter.api.Test;

/** What was submitted or has become official, changed: over HTTP, in the history and as facts. */
@QuarkusTest
class CorrectionComponentTest extends MeasurementTest {
  private static final String CORRECTION =
      "{\"value\":{\"kind\":\"NUMBER\",\"number\":71},\"note\":\"Da"
          + " registro\",\"reason\":\"Refuso\"}";

  private void openAndValidate() {
    open("M", "NUMBER");
    submit("M", number("72")).then().statusCode(201);
    validate("M", "{\"submission\":1}").then().statusCode(201);
  }

  private Envelope official(int version) {
    Envelope fact =
        Topic.of(kafka, VALUE_VALIDATED).awaitSubject(chamber + "/CCIAA/2017-III/M@" + version);
    assertThat(Topic.schemaFaults("value-validated", fact.data())).isEmpty();
    return fact;
  }

  @Test
  void aValidatedCorrectionIsTheNextOfficialVersion() {
    // Given
    openAndValidate();

    // When
    submit("M", CORRECTION)
        .then()
        .statusCode(201)
        .body("state", equalTo("SUBMITTED"))
        .body("submission.reason", equalTo("Refuso"))
        .body("official.value.number", equalTo(72));
    validate("M", "{\"submission\":2}")
        .then()
        .statusCode(201)
        .body("official.version", equalTo(2))
        .body("official.outcome", equalTo("CORRECTED"))
        .body("official.value.number", equalTo(71));

    // Then
    JsonNode history = read(cell("M") + "/history").get("items");
    assertThat(history.at("/3/why").textValue()).isEqualTo("Refuso");
    assertThat(history.at("/3/note").textValue()).isEqualTo("Da registro");
    assertThat(history.at("/4/outcome").textValue()).isEqualTo("CORRECTED");
    assertThat(official(2).data().at("/submission/reason").textValue()).isEqualTo("Refuso");
    assertThat(official(1).data().at("/outcome").textValue()).isEqualTo("VALIDATED");
  }

  @Test
  void aCorrectionSentBackLeavesTheOfficialValueAndIsGivenUp() {
    // Given
    openAndValidate();
    submit("M", CORRECTION).then().statusCode(201);

    // When
    sendBack("M", "{\"submission\":2,\"reason\":\"Era giusto\"}")
        .then()
        .statusCode(201)
        .body("state", equalTo("SENT_BACK"))
        .body("official.value.number", equalTo(72));
    var givenUp = referent().body("{\"submission\":2}").post(cell("M") + "/withdrawals");

    // Then
    givenUp
        .then()
        .statusCode(201)
        .body("state", equalTo("VALIDATED"))
        .body("value.number", equalTo(72));
    assertThat(awaitCellFacts("M", 6))
        .allSatisfy(fact -> assertThat(Topic.schemaFaults("cell-changed", fact.data())).isEmpty());
  }

  @Test
  void aSubmissionTakenBackLeavesTheCellAsItWas() {
    // Given
    open("M", "NUMBER");
    submit("M", number("1")).then().statusCode(201);
    sendBack("M", "{\"submission\":1,\"reason\":\"Manca dicembre\"}").then().statusCode(201);
    submit("M", number("2")).then().statusCode(201);

    // When
    var answer =
        referent()
            .body("{\"submission\":2,\"reason\":\"Non ancora\"}")
            .post(cell("M") + "/withdrawals");

    // Then
    answer
        .then()
        .statusCode(201)
        .body("state", equalTo("SENT_BACK"))
        .body("value.number", equalTo(1))
        .body("decision.reason", equalTo("Manca dicembre"));
    JsonNode last = read(cell("M") + "/history").at("/items/4");
    assertThat(last.get("what").textValue()).isEqualTo("WITHDRAWN");
    assertThat(last.get("why").textValue()).isEqualTo("Non ancora");
    assertThat(last.at("/value/number").intValue()).isEqualTo(2);
    submit("M", number("3")).then().statusCode(201).body("submission.number", equalTo(3));
  }

  @Test
  void aRevokedValueIsWithdrawnAndOwedAgain() {
    // Given
    openAndValidate();
    TestClock.set("2018-01-16T10:00:00Z");

    // When
    var answer =
        validator()
            .body("{\"officialVersion\":1,\"reason\":\"Registro incompleto\"}")
            .post(cell("M") + "/revocations");

    // Then
    answer
        .then()
        .statusCode(201)
        .body("state", equalTo("WITHDRAWN"))
        .body("missing", equalTo(true))
        .body("value", nullValue())
        .body("official.outcome", equalTo("WITHDRAWN"));
    JsonNode fact = official(2).data();
    assertThat(fact.get("outcome").textValue()).isEqualTo("WITHDRAWN");
    assertThat(fact.has("value")).isFalse();
    submit("M", number("70")).then().statusCode(201);
    validate("M", "{\"submission\":2}")
        .then()
        .statusCode(201)
        .body("official.version", equalTo(3))
        .body("official.outcome", equalTo("VALIDATED"));
  }

  @Test
  void whatCannotBeTakenBackIsRefusedByName() {
    // Given
    openAndValidate();
    String withdrawals = cell("M") + "/withdrawals";
    String revocations = cell("M") + "/revocations";

    // Then
    refused(referent().body("{\"submission\":1}").post(withdrawals), 409, "NOTHING_SUBMITTED");
    refused(referent().body("{}").post(withdrawals), 422, "SUBMISSION_NUMBER_MISSING");
    refused(
        validator().body("{\"officialVersion\":2,\"reason\":\"x\"}").post(revocations),
        409,
        "OFFICIAL_NOT_CURRENT");
    refused(validator().body("{\"officialVersion\":1}").post(revocations), 422, "REASON_REQUIRED");
    refused(
        validator().body("{\"reason\":\"x\"}").post(revocations), 422, "OFFICIAL_VERSION_MISSING");
    refused(
        referent().body("{\"officialVersion\":1,\"reason\":\"x\"}").post(revocations),
        403,
        "ROLE_REQUIRED");
    refused(
        as("somebody", "/" + chamber + "/validator")
            .body("{\"officialVersion\":1,\"reason\":\"x\"}")
            .post(revocations),
        403,
        "NOT_APPOINTED");
    assertThat(read(cell("M")).get("version").intValue()).isEqualTo(3);
  }

  @Test
  void whatIsNotOfficialIsNotRevoked() {
    // Given
    open("M", "NUMBER");

    // When
    var answer =
        validator()
            .body("{\"officialVersion\":1,\"reason\":\"x\"}")
            .post(cell("M") + "/revocations");

    // Then
    refused(answer, 409, "NOTHING_OFFICIAL");
    nothingWasStored("M");
  }
}
