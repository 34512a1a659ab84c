package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.Envelope;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value that is the sum of what several units, or several entries, bring. */
@QuarkusTest
class PartComponentTest extends MeasurementTest {
  private static final List<String> SIX = List.of("U1", "U2", "U3", "U4", "U5", "U6");

  private void openByParts() {
    Facts.AChamber offices = Facts.aChamber(chamber).version(4);
    Facts.APlan plan = aPlan("P").measuring("M", "NUMBER", "III").byParts();
    for (String unit : SIX) {
      offices
          .withUnit(unit, "ENTE")
          .appointing("ref-" + unit, unit, "DATA_REFERENT", null, null)
          .appointing("ref-" + unit, unit, "VALIDATOR", null, null);
      plan.enteredBy(unit);
    }
    send(Facts.CHAMBER_CHANGED, offices.toJson());
    open(plan);
  }

  private RequestSpecification of(String unit) {
    return as("ref-" + unit, "/" + chamber + "/data-referent", "/" + chamber + "/validator");
  }

  private Response enter(String unit, int number) {
    return of(unit)
        .body(
            "{\"unit\":\"%s\",\"value\":{\"kind\":\"NUMBER\",\"number\":%d}}"
                .formatted(unit, number))
        .post(cell("M") + "/parts");
  }

  private Response entry(String date, int number) {
    return referent()
        .body(
            "{\"date\":\"%s\",\"value\":{\"kind\":\"NUMBER\",\"number\":%d},\"note\":\"Corso\"}"
                .formatted(date, number))
        .post(cell("M") + "/parts");
  }

  private Envelope official(int version) {
    Envelope fact =
        Topic.of(kafka, VALUE_VALIDATED).awaitSubject(chamber + "/CCIAA/2017-III/M@" + version);
    assertThat(Topic.schemaFaults("value-validated", fact.data())).isEmpty();
    return fact;
  }

  @Test
  void sixUnitsEnterAPartEachAndTheSumIsValidatedOnce() {
    // Given
    openByParts();

    // When
    for (String unit : SIX.subList(0, 5)) {
      enter(unit, 10).then().statusCode(201).body("state", equalTo("EXPECTED"));
    }
    enter("U6", 22)
        .then()
        .statusCode(201)
        .body("state", equalTo("SUBMITTED"))
        .body("value.number", equalTo(72))
        .body("submission.number", equalTo(7))
        .body("awaitedUnits", hasSize(0));
    validate("M", "{\"submission\":7}").then().statusCode(201);

    // Then
    JsonNode fact = official(1).data();
    assertThat(fact.at("/value/number").intValue()).isEqualTo(72);
    assertThat(fact.get("parts").findValuesAsText("unit")).containsExactlyElementsOf(SIX);
    List<Envelope> changes = awaitCellFacts("M", 8);
    assertThat(changes.get(2).data().get("parts")).hasSize(2);
    assertThat(changes)
        .allSatisfy(
            change -> assertThat(Topic.schemaFaults("cell-changed", change.data())).isEmpty());
    assertThat(read(cell("M") + "/history").get("items").findValuesAsText("what"))
        .containsExactly(
            "OPENED",
            "PART_ENTERED",
            "PART_ENTERED",
            "PART_ENTERED",
            "PART_ENTERED",
            "PART_ENTERED",
            "SUBMITTED",
            "VALIDATED");
  }

  @Test
  void whoEnteredAnyPartDecidesNothingAndEntersNoOtherUnits() {
    // Given
    openByParts();
    SIX.forEach(unit -> enter(unit, 1).then().statusCode(201));

    // When
    Response validation = of("U2").body("{\"submission\":7}").post(cell("M") + "/validations");
    Response foreign =
        of("U2")
            .body("{\"unit\":\"U1\",\"value\":{\"kind\":\"NUMBER\",\"number\":5}}")
            .post(cell("M") + "/parts");
    Response whole = submit("M", number("6"));
    Response unread = enter("U2", 3);

    // Then
    refused(validation, 403, "OWN_SUBMISSION");
    refused(foreign, 403, "NOT_APPOINTED");
    refused(whole, 428, "ALREADY_SUBMITTED");
    refused(unread, 428, "ALREADY_SUBMITTED");
  }

  @Test
  void onlyThePartNamedGoesBackAndIsEnteredAgain() {
    // Given
    openByParts();
    SIX.forEach(unit -> enter(unit, 1).then().statusCode(201));

    // When
    sendBack("M", "{\"submission\":7,\"units\":[\"U9\"],\"reason\":\"x\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("NOT_A_SOURCE_UNIT"));
    sendBack("M", "{\"submission\":7,\"units\":[\"U3\"],\"reason\":\"Manca dicembre\"}")
        .then()
        .statusCode(201)
        .body("state", equalTo("SENT_BACK"))
        .body("awaitedUnits", contains("U3"));
    Response again = enter("U3", 5);

    // Then
    again
        .then()
        .statusCode(201)
        .body("state", equalTo("SUBMITTED"))
        .body("value.number", equalTo(10));
  }

  @Test
  void aPartTakenBackIsAwaitedAgain() {
    // Given
    openByParts();
    SIX.forEach(unit -> enter(unit, 1).then().statusCode(201));

    // When
    Response foreign = of("U1").delete(cell("M") + "/parts/2");
    Response answer = of("U2").delete(cell("M") + "/parts/2");
    Response twice = of("U2").delete(cell("M") + "/parts/2");

    // Then
    refused(foreign, 403, "NOT_APPOINTED");
    answer
        .then()
        .statusCode(200)
        .body("state", equalTo("EXPECTED"))
        .body("awaitedUnits", contains("U2"));
    refused(twice, 404, "PART_NOT_FOUND");
  }

  @Test
  void entriesOfThePeriodAreHandedInAsTheirSum() {
    // Given
    open(aPlan("P").measuring("M", "NUMBER", "III").byEntries());
    entry("2017-10-04", 30).then().statusCode(201).body("state", equalTo("EXPECTED"));
    entry("2017-11-02", 5).then().statusCode(201);
    entry("2017-12-11", 42).then().statusCode(201).body("parts", hasSize(3));

    // When
    referent().delete(cell("M") + "/parts/2").then().statusCode(200).body("parts", hasSize(2));
    Response differs = submit("M", number("77"));
    submit("M", "{\"note\":\"Corsi\"}").then().statusCode(201).body("value.number", equalTo(72));
    validate("M", "{\"submission\":4}").then().statusCode(201);

    // Then
    refused(differs, 422, "SUM_DIFFERS");
    assertThat(official(1).data().get("entries").findValuesAsText("date"))
        .containsExactly("2017-10-04", "2017-12-11");
    JsonNode history = read(cell("M") + "/history").get("items");
    assertThat(history.at("/4/what").textValue()).isEqualTo("PART_TAKEN_BACK");
    assertThat(history.at("/4/parts/0/value/number").intValue()).isEqualTo(5);
  }

  @Test
  void whatIsNoPartOfTheMeasureIsRefusedByName() {
    // Given
    open(aPlan("P").measuring("M", "NUMBER", "III").byEntries().measuring("W", "PERCENT", "III"));
    String one = "\"value\":{\"kind\":\"NUMBER\",\"number\":1}}";

    // Then
    refused(entry("2017-08-31", 1), 422, "ENTRY_OUTSIDE_PERIOD");
    refused(submit("M", "{}"), 422, "VALUE_MISSING");
    refused(
        referent().body("{\"unit\":\"U1\"," + one).post(cell("M") + "/parts"),
        422,
        "PART_MISFORMED");
    refused(
        referent().body("{\"date\":\"2017-10-04\"}").post(cell("M") + "/parts"),
        422,
        "VALUE_MISSING");
    refused(
        referent().body("{\"date\":\"2017-10-04\"," + one).post(cell("W") + "/parts"),
        422,
        "NOT_ENTERED_BY_PARTS");
    nothingWasStored("M");
  }

  @Test
  void whatDoesNotAddUpIsEnteredWholeWhateverThePlanSays() {
    // When
    open(aPlan("P").measuring("M", "PERCENT", "III").byParts().enteredBy("U1").enteredBy("U2"));

    // Then
    assertThat(read(cell("M")).get("entering").textValue()).isEqualTo("WHOLE");
  }

  private String file(String unit, String text) {
    String location =
        of(unit)
            .contentType("application/octet-stream")
            .queryParam("name", "a.txt")
            .body(text.getBytes(StandardCharsets.UTF_8))
            .post(cell("M") + "/evidence")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return URI.create(location).getPath();
  }

  /** Whether it is there afterwards. */
  private boolean remainsRemovedBy(String unit, String file) {
    String tag = of(unit).get(file).header("ETag");
    of(unit).header("If-Match", tag).delete(file).then().statusCode(204);
    return of(unit).get(file).statusCode() == 200;
  }

  @Test
  void aWrongFileMayGoUntilItsAuthorOrAValueRestsOnIt() {
    // Given
    openByParts();
    String beforeAPartOfAnother = file("U1", "uno");
    enter("U2", 10).then().statusCode(201);

    // Then
    assertThat(remainsRemovedBy("U1", beforeAPartOfAnother)).isFalse();

    String beforeTheOwnPart = file("U1", "due");
    enter("U1", 10).then().statusCode(201);
    assertThat(remainsRemovedBy("U1", beforeTheOwnPart)).isTrue();

    String beforeTheValue = file("U1", "tre");
    for (String unit : SIX.subList(2, 6)) {
      enter(unit, 10).then().statusCode(201);
    }
    assertThat(remainsRemovedBy("U1", beforeTheValue)).isTrue();
  }
}
