package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many values in one request: kept, kept in part, said twice. */
@QuarkusTest
class BulkComponentTest extends BulkTest {

  @Test
  void valuesOfEveryKindAreHandedInTogether() {
    // Given
    open(
        aPlan("P")
            .measuring("N", "NUMBER", "III")
            .measuring("D", "DATE", "III")
            .measuring("Y", "YES_NO", "III")
            .measuring("J", "JUDGEMENT", "III"));

    // When
    JsonNode outcome =
        outcome(
            handIn(
                "",
                item("N", ",\"value\":{\"kind\":\"NUMBER\",\"number\":72},\"note\":\"UIBM\""),
                item("D", ",\"value\":{\"kind\":\"DATE\",\"date\":\"2017-05-22\"}"),
                item("Y", ",\"value\":{\"kind\":\"NOT_REALISED\"}"),
                item("J", ",\"value\":{\"kind\":\"WORDS\",\"words\":\"Fatto\"}")));

    // Then
    assertThat(outcome.get("accepted").intValue()).isEqualTo(4);
    assertThat(outcome.at("/items/0/cell").textValue())
        .isEqualTo(read(cell("N")).get("id").textValue());
    assertThat(outcome.at("/items/0/version").intValue()).isEqualTo(2);
    JsonNode kept = read(cell("N"));
    assertThat(kept.get("state").textValue()).isEqualTo("SUBMITTED");
    assertThat(kept.at("/submission/note").textValue()).isEqualTo("UIBM");
    assertThat(kept.at("/submission/by").textValue()).isEqualTo("ms-data-referent");
    assertThat(read(cell("D")).at("/value/date").textValue()).isEqualTo("2017-05-22");
    assertThat(steps()).isEqualTo(4);
    JsonNode told = awaitCellFacts("J", 2).get(1).data();
    assertThat(told.at("/value/words").textValue()).isEqualTo("Fatto");
    assertThat(Topic.schemaFaults("cell-changed", told)).isEmpty();
    validate("N", "{\"submission\":1}").then().statusCode(201);
  }

  @Test
  void whatIsSentTwiceChangesNothingTheSecondTimeAlsoWhenItIsOfficial() {
    // Given
    openNumbers(3);
    String[] all = numbers(3).toArray(String[]::new);
    outcome(handIn("", all));
    validate("M2", "{\"submission\":1}").then().statusCode(201);

    // When
    JsonNode again = outcome(handIn("", all));

    // Then
    assertThat(again.get("unchanged").intValue()).isEqualTo(3);
    assertThat(results(again)).containsOnly("UNCHANGED");
    assertThat(again.at("/items/1/version").intValue()).isEqualTo(3);
    assertThat(steps()).isEqualTo(4);
    assertThat(awaitCellFacts("M1", 2)).hasSize(2);
  }

  @Test
  void anotherNoteIsAnotherSubmissionAndSoIsWhatWasSentBack() {
    // Given
    openNumbers(2);
    outcome(handIn("", numbers(2).toArray(String[]::new)));
    sendBack("M1", "{\"submission\":1,\"reason\":\"Controllare\"}").then().statusCode(201);

    // When
    JsonNode outcome =
        outcome(
            handIn(
                "",
                numbered("M1", "1"),
                item(
                    "M2",
                    ",\"value\":{\"kind\":\"NUMBER\",\"number\":2},\"note\":\"Ora\",\"version\":2")));

    // Then
    assertThat(results(outcome)).containsOnly("ACCEPTED");
    assertThat(read(cell("M2")).at("/submission/note").textValue()).isEqualTo("Ora");
  }

  @Test
  void oneFaultRefusesAllAndEveryFaultIsTold() {
    // Given
    openNumbers(3);

    // When
    Response answer =
        handIn(
            "",
            numbered("M1", "1"),
            numbered("Nessuna", "1"),
            item("M2", ",\"value\":{\"kind\":\"DATE\",\"date\":\"2017-05-22\"}"),
            item("M3", ",\"unit\":\"PERCENT\",\"value\":{\"kind\":\"NUMBER\",\"number\":1}"));

    // Then
    refused(answer, 422, "BULK_REFUSED");
    assertThat(faults(answer))
        .containsExactly(
            "/items/1/measure CELL_NOT_FOUND",
            "/items/2/value VALUE_AGAINST_UNIT",
            "/items/3/unit WRONG_UNIT");
    nothingWasStored("M1");
  }

  @Test
  void rowByRowTheOthersAreKept() {
    // Given
    openNumbers(3);

    // When
    Response answer =
        handIn(ROW_BY_ROW, numbered("M1", "1"), numbered("Nessuna", "1"), numbered("M3", "3"));

    // Then
    JsonNode outcome = outcome(answer);
    assertThat(results(outcome)).containsExactly("ACCEPTED", "REFUSED", "ACCEPTED");
    assertThat(outcome.get("refused").intValue()).isOne();
    assertThat(outcome.at("/items/2/row").intValue()).isEqualTo(3);
    assertThat(faults(answer)).containsExactly("/items/1/measure CELL_NOT_FOUND");
    assertThat(read(cell("M3")).at("/value/number").intValue()).isEqualTo(3);
    assertThat(steps()).isEqualTo(2);
  }

  @Test
  void aDryRunSaysWhatWouldBecomeOfItAndStoresNothing() {
    // Given
    openNumbers(2);

    // When
    JsonNode outcome = outcome(handIn("?dryRun=true", numbers(2).toArray(String[]::new)));
    Response faulty = handIn("?dryRun=true", numbered("M1", "1"), numbered("M9", "1"));

    // Then
    assertThat(results(outcome)).containsExactly("ACCEPTED", "ACCEPTED");
    assertThat(outcome.get("dryRun").booleanValue()).isTrue();
    assertThat(faults(faulty)).containsExactly("/items/1/measure CELL_NOT_FOUND");
    nothingWasStored("M1");
  }

  @Test
  void whatCannotBeReadIsAFaultOfItsRowAndTheOthersAreRead() {
    // Given
    openNumbers(12);

    // When
    Response answer =
        handIn(
            ROW_BY_ROW,
            numbered("M1", "\"12\""),
            numbered("M2", "1e40"),
            item("M3", ",\"value\":{\"kind\":\"DATE\",\"date\":\"00/01/1900\"}"),
            item("M4", ",\"value\":{\"kind\":\"DATE\",\"date\":\"2017-02-30\"}"),
            item("M5", ",\"colour\":{\"a\":[1,{\"b\":2}]},\"value\":null"),
            "{\"entity\":\"CCIAA\",\"value\":{\"kind\":\"NUMBER\",\"number\":1}}",
            "null",
            "[1,2]",
            numbered("M9", "9"),
            item("M10", ",\"value\":{\"kind\":\"NUMBER\",\"date\":\"2017-05-22\"}"),
            numbered("M9", "10"),
            item("M12", ",\"note\":\"\\u0000\",\"value\":{\"kind\":\"NUMBER\",\"number\":1}"));

    // Then
    assertThat(faults(answer))
        .containsExactly(
            "/items/0/value/number UNEXPECTED_VALUE",
            "/items/1/value/number FIGURE_OUT_OF_BOUNDS",
            "/items/2/value EMPTY_SPREADSHEET_DATE",
            "/items/3/value DATE_NOT_ISO",
            "/items/4/colour UNKNOWN_MEMBER",
            "/items/5/year CELL_NAME_INCOMPLETE",
            "/items/5/quadrimestre CELL_NAME_INCOMPLETE",
            "/items/5/measure CELL_NAME_INCOMPLETE",
            "/items/6/entity CELL_NAME_INCOMPLETE",
            "/items/6/year CELL_NAME_INCOMPLETE",
            "/items/6/quadrimestre CELL_NAME_INCOMPLETE",
            "/items/6/measure CELL_NAME_INCOMPLETE",
            "/items/7 UNEXPECTED_VALUE",
            "/items/9/value VALUE_INCOMPLETE",
            "/items/10/measure CELL_TWICE",
            "/items/11/note TEXT_UNREADABLE");
    assertThat(read(cell("M9")).at("/value/number").intValue()).isEqualTo(9);
    assertThat(steps()).isOne();
  }

  @Test
  void whatWaitsIsReplacedOnlyByWhoHasReadIt() {
    // Given
    openNumbers(3);
    outcome(handIn("", numbers(3).toArray(String[]::new)));
    String other = ",\"value\":{\"kind\":\"NUMBER\",\"number\":50}";

    // When
    Response answer =
        handIn(
            ROW_BY_ROW,
            item("M1", other),
            item("M2", other + ",\"version\":1"),
            item("M3", other + ",\"version\":2"));

    // Then
    assertThat(results(outcome(answer))).containsExactly("REFUSED", "REFUSED", "ACCEPTED");
    assertThat(faults(answer))
        .containsExactly(
            "/items/0/version ALREADY_SUBMITTED", "/items/1/version PRECONDITION_FAILED");
    assertThat(read(cell("M3")).at("/submission/number").intValue()).isEqualTo(2);
  }

  @Test
  void anOfficialValueIsCorrectedWithAReason() {
    // Given
    openNumbers(2);
    outcome(handIn("", numbers(2).toArray(String[]::new)));
    validate("M1", "{\"submission\":1}").then().statusCode(201);
    validate("M2", "{\"submission\":1}").then().statusCode(201);
    String other = ",\"value\":{\"kind\":\"NUMBER\",\"number\":5}";

    // When
    Response answer =
        handIn(ROW_BY_ROW, item("M1", other), item("M2", other + ",\"reason\":\"Refuso\""));

    // Then
    assertThat(faults(answer)).containsExactly("/items/0/reason REASON_REQUIRED");
    assertThat(read(cell("M2")).at("/submission/reason").textValue()).isEqualTo("Refuso");
    assertThat(read(cell("M2")).at("/official/value/number").intValue()).isEqualTo(2);
  }

  @Test
  void whatIsOddIsToldAsOfASingleValue() {
    // Given
    open(aPlan("P").measuring("N", "NUMBER", "II", "III").measuring("P", "PERCENT", "III"));
    outcome(handIn("", numbered("N", "7").replace("\"III\"", "\"II\"")));
    validator()
        .body("{\"submission\":1}")
        .post(
            cell("N", 2017, it.quadrante.measurement.organisation.domain.Quadrimestre.II)
                + "/validations")
        .then()
        .statusCode(201);

    // When
    JsonNode outcome = outcome(handIn("", numbered("N", "70"), numbered("P", "101")));

    // Then
    assertThat(results(outcome)).containsOnly("ACCEPTED");
    assertThat(outcome.at("/items/0/warnings/0/code").textValue()).isEqualTo("TENFOLD");
    assertThat(outcome.at("/items/0/warnings/0/path").textValue()).isEqualTo("/items/0/value");
    assertThat(outcome.at("/items/1/warnings").findValuesAsText("code"))
        .isEqualTo(List.of("OUT_OF_RANGE"));
  }

  @Test
  void aKeyRepeatedGetsTheSameAnswer() {
    // Given
    openNumbers(2);
    String key = UUID.randomUUID().toString();
    String body = items(numbers(2).toArray(String[]::new));

    // When
    Response first = referent().header("Idempotency-Key", key).body(body).post(bulk());
    Response again = referent().header("Idempotency-Key", key).body(body).post(bulk());
    Response other =
        referent().header("Idempotency-Key", key).body(items(numbered("M1", "3"))).post(bulk());

    // Then
    assertThat(results(outcome(first))).containsOnly("ACCEPTED");
    assertThat(again.asString()).isEqualTo(first.asString());
    refused(other, 422, "IDEMPOTENCY_KEY_REUSED");
    assertThat(steps()).isEqualTo(2);
  }

  @Test
  void aBodyThatIsNoRequestIsRefusedAsAWhole() {
    // Given
    openNumbers(1);
    String deep = item("M1", ",\"value\":" + "[".repeat(1_100) + "]".repeat(1_100));

    // Then
    refused(referent().body("{\"items\":[{\"entity\":").post(bulk()), 400, "MALFORMED_JSON");
    refused(referent().body("{\"items\":[]}x").post(bulk()), 400, "MALFORMED_JSON");
    refused(referent().body("[]").post(bulk()), 400, "UNEXPECTED_VALUE");
    refused(referent().body("{\"rows\":[]}").post(bulk()), 400, "UNKNOWN_MEMBER");
    refused(referent().body(items(deep)).post(bulk()), 400, "MALFORMED_JSON");
    refused(handIn("?mode=SOME", numbered("M1", "1")), 400, "FILTER_UNREADABLE");
    refused(handIn("?dryRun=1", numbered("M1", "1")), 400, "FILTER_UNREADABLE");
    refused(validator().body(items()).post(bulk()), 403, "ROLE_REQUIRED");
    nothingWasStored("M1");
  }

  @Test
  void moreRowsThanTheLimitAreRefusedAndABodyMayBeLongerThanOthers() {
    // Given
    openNumbers(1);
    String many = items("null,".repeat(20_000) + "null");
    String spacious = items(numbered("M1", "1")) + " ".repeat(1_100_000);

    // When
    Response rows = referent().body(many).post(bulk());
    Response bytes = referent().body(spacious).post(bulk());

    // Then
    refused(rows, 422, "BULK_REFUSED");
    assertThat(faults(rows)).containsExactly("/items TOO_MANY_ROWS");
    assertThat(outcome(bytes).get("accepted").intValue()).isOne();
  }
}
