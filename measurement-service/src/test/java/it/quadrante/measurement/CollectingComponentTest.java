package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollectingComponentTest extends MeasurementTest {

  @Test
  void aValueIsSentBackSubmittedAgainAndValidated() {
    // Given
    open("Med_Conc", "NUMBER");

    // When
    submit("Med_Conc", number("27")).then().statusCode(201).body("submission.number", equalTo(1));
    sendBack("Med_Conc", "{\"submission\":1,\"reason\":\"Cifre invertite\"}")
        .then()
        .statusCode(201)
        .body("state", equalTo("SENT_BACK"))
        .body("decision.reason", equalTo("Cifre invertite"));
    submit("Med_Conc", "{\"value\":{\"kind\":\"NUMBER\",\"number\":72},\"note\":\"Corretto\"}")
        .then()
        .statusCode(201)
        .body("submission.number", equalTo(2))
        .body("submission.late", equalTo(false));
    validate("Med_Conc", "{\"submission\":2}")
        .then()
        .statusCode(201)
        .header("ETag", "\"5\"")
        .body("state", equalTo("VALIDATED"))
        .body("official.version", equalTo(1))
        .body("official.value.number", equalTo(72));

    // Then
    JsonNode history = read(cell("Med_Conc") + "/history").get("items");
    assertThat(history.findValuesAsText("what"))
        .containsExactly("OPENED", "SUBMITTED", "SENT_BACK", "SUBMITTED", "VALIDATED");
    assertThat(history.findValuesAsText("role"))
        .containsExactly(
            "PLAN_APPROVER", "DATA_REFERENT", "VALIDATOR", "DATA_REFERENT", "VALIDATOR");
    assertThat(history.at("/2/why").textValue()).isEqualTo("Cifre invertite");
    assertThat(history.at("/3/why").textValue()).isEqualTo("Corretto");
    assertThat(history.at("/3/value/number").intValue()).isEqualTo(72);
    assertThat(history.at("/4/by").textValue()).isEqualTo("ms-validator");
  }

  @Test
  void everyStepLeavesAsAFactThatFollowsItsSchema() {
    // Given
    open("Med_Conc", "NUMBER");
    submit("Med_Conc", number("27"));
    sendBack("Med_Conc", "{\"submission\":1,\"reason\":\"Cifre invertite\"}");
    submit("Med_Conc", number("72"));

    // When
    validate("Med_Conc", "{\"submission\":2,\"reason\":\"Verificato\"}").then().statusCode(201);

    // Then
    List<Envelope> changes = awaitCellFacts("Med_Conc", 5);
    assertThat(changes)
        .extracting(change -> change.data().get("state").textValue())
        .containsExactly("EXPECTED", "SUBMITTED", "SENT_BACK", "SUBMITTED", "VALIDATED");
    assertThat(changes)
        .extracting(change -> change.data().get("version").intValue())
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(changes)
        .allSatisfy(
            change -> assertThat(Topic.schemaFaults("cell-changed", change.data())).isEmpty());
    assertThat(changes.get(4).data().get("officialVersion").intValue()).isEqualTo(1);
    Envelope validated =
        Topic.of(kafka, VALUE_VALIDATED).awaitSubject(chamber + "/CCIAA/2017-III/Med_Conc@1");
    assertThat(Topic.schemaFaults("value-validated", validated.data())).isEmpty();
    assertThat(validated.data().at("/value/number").intValue()).isEqualTo(72);
    assertThat(validated.data().at("/submission/by").textValue()).isEqualTo("ms-data-referent");
    assertThat(validated.data().at("/decision/by").textValue()).isEqualTo("ms-validator");
  }

  @Test
  void decimalsTravelWithoutLoss() {
    // Given
    open("Perc", "PERCENT");
    String exact = "1234567890123456789012345678.0123456789";

    // When
    String answer = submit("Perc", number(exact)).then().statusCode(201).extract().asString();

    // Then
    assertThat(answer).contains("\"number\":" + exact);
    Envelope fact = awaitCellFacts("Perc", 2).get(1);
    assertThat(fact.toJson()).contains("\"number\":" + exact);
  }

  @Test
  void aDateIsSubmittedAndSoIsThatNothingWasDone() {
    // Given
    open(aPlan("P").measuring("Data", "DATE", "III").measuring("Altra", "DATE", "III"));

    // When
    submit("Data", day("2017-05-22")).then().statusCode(201);
    submit("Altra", "{\"value\":{\"kind\":\"NOT_REALISED\"}}").then().statusCode(201);
    validate("Data", "{\"submission\":1}").then().statusCode(201);
    validate("Altra", "{\"submission\":1}").then().statusCode(201);

    // Then
    assertThat(read(cell("Data")).at("/official/value/date").textValue()).isEqualTo("2017-05-22");
    assertThat(read(cell("Altra")).at("/official/value/kind").textValue())
        .isEqualTo("NOT_REALISED");
    assertThat(
            Topic.schemaFaults(
                "value-validated",
                Topic.of(kafka, VALUE_VALIDATED)
                    .awaitSubject(chamber + "/CCIAA/2017-III/Altra@1")
                    .data()))
        .isEmpty();
  }

  @Test
  void aJudgementIsValidatedWithItsPercentage() {
    // Given
    open("Giudizio", "JUDGEMENT");
    submit("Giudizio", "{\"value\":{\"kind\":\"WORDS\",\"words\":\"Riassetto concluso\"}}")
        .then()
        .statusCode(201);

    // When
    validate("Giudizio", "{\"submission\":1,\"judgedPercent\":87.5,\"reason\":\"Manca una sede\"}")
        .then()
        .statusCode(201)
        .body("official.judgedPercent", equalTo(87.5f));

    // Then
    Envelope fact =
        Topic.of(kafka, VALUE_VALIDATED).awaitSubject(chamber + "/CCIAA/2017-III/Giudizio@1");
    assertThat(Topic.schemaFaults("value-validated", fact.data())).isEmpty();
    assertThat(fact.data().get("judgedPercent").decimalValue()).isEqualByComparingTo("87.5");
  }

  @Test
  void aValueAfterTheDeadlineIsAcceptedAndMarkedLate() {
    // Given
    open("Med_Conc", "NUMBER");
    TestClock.set("2018-01-15T23:00:00Z");

    // When
    submit("Med_Conc", number("72")).then().statusCode(201).body("submission.late", equalTo(true));

    // Then
    assertThat(awaitCellFacts("Med_Conc", 2).get(1).data().at("/submission/late").booleanValue())
        .isTrue();
  }

  @Test
  void theLastEveningInRomeIsStillInTime() {
    // Given
    open("Med_Conc", "NUMBER");
    TestClock.set("2018-01-15T22:59:59Z");

    // When
    var answer = submit("Med_Conc", number("72"));

    // Then
    answer.then().statusCode(201).body("submission.late", equalTo(false));
  }

  @Test
  void ofTwoValidatorsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    // Given
    open("Med_Conc", "NUMBER");
    submit("Med_Conc", number("72")).then().statusCode(201);
    Callable<Integer> validation = () -> validate("Med_Conc", "{\"submission\":1}").statusCode();
    List<Integer> statuses = new ArrayList<>();

    // When
    ExecutorService validators = Executors.newFixedThreadPool(8);
    try {
      for (Future<Integer> answer :
          validators.invokeAll(java.util.Collections.nCopies(8, validation))) {
        statuses.add(answer.get());
      }
    } finally {
      validators.shutdownNow();
    }

    // Then
    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(read(cell("Med_Conc")).at("/official/version").intValue()).isEqualTo(1);
    assertThat(read(cell("Med_Conc")).get("version").intValue()).isEqualTo(3);
  }

  @Test
  void whoActsForAUnitActsForThoseBeneathItInTheIntervalOnly() {
    // Given
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber)
            .version(4)
            .withUnit("AREA", "ENTE")
            .withUnit("UFF", "AREA")
            .withUnit("ALTRO", "ENTE")
            .appointing("area", "AREA", "DATA_REFERENT", "2018-01-01", "2018-01-31")
            .appointing("altro", "ALTRO", "DATA_REFERENT", null, null)
            .toJson());
    open(aPlan("P").measuring("Uff", "NUMBER", "III").enteredBy("UFF"));
    String path = cell("Uff") + "/submissions";
    String group = "/" + chamber + "/data-referent";

    // When
    int ofTheAreaAbove = as("area", group).body(number("1")).post(path).statusCode();
    int ofAnotherUnit = as("altro", group).body(number("1")).post(path).statusCode();
    TestClock.set("2018-02-01T10:00:00Z");
    int ofTheAreaTooLate = as("area", group).body(number("1")).post(path).statusCode();

    // Then
    assertThat(ofTheAreaAbove).isEqualTo(201);
    assertThat(ofAnotherUnit).isEqualTo(403);
    assertThat(ofTheAreaTooLate).isEqualTo(403);
  }
}
