package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts and entries among many values, and whose they are. */
@QuarkusTest
class BulkPartComponentTest extends BulkTest {
  private static final List<String> SIX = List.of("U1", "U2", "U3", "U4", "U5", "U6");

  private void openByParts() {
    Facts.AChamber offices = Facts.aChamber(chamber).version(4);
    Facts.APlan plan = aPlan("P").measuring("M", "NUMBER", "III").byParts();
    for (String unit : SIX) {
      offices.withUnit(unit, "ENTE").appointing("ref-" + unit, unit, "DATA_REFERENT", null, null);
      plan.enteredBy(unit);
    }
    plan.measuring("W", "NUMBER", "III").enteredBy("U1");
    send(Facts.CHAMBER_CHANGED, offices.toJson());
    open(plan);
  }

  private static String part(String unit, int number) {
    return item(
        "M",
        ",\"sourceUnit\":\"%s\",\"value\":{\"kind\":\"NUMBER\",\"number\":%d}"
            .formatted(unit, number));
  }

  private static String entry(String date, int number) {
    return item(
        "M",
        ",\"entryDate\":\"%s\",\"value\":{\"kind\":\"NUMBER\",\"number\":%d}"
            .formatted(date, number));
  }

  private String[] six() {
    return SIX.stream().map(unit -> part(unit, 12)).toArray(String[]::new);
  }

  @Test
  void sixPartsInOneRequestMakeTheValueAndAreThereTheSecondTime() {
    // Given
    openByParts();

    // When
    JsonNode first = outcome(handIn("", six()));
    JsonNode again = outcome(handIn("", six()));

    // Then
    assertThat(results(first)).containsOnly("ACCEPTED");
    assertThat(first.at("/items/5/version").intValue()).isEqualTo(7);
    JsonNode cell = read(cell("M"));
    assertThat(cell.get("state").textValue()).isEqualTo("SUBMITTED");
    assertThat(cell.at("/value/number").intValue()).isEqualTo(72);
    assertThat(results(again)).containsOnly("UNCHANGED");
    assertThat(steps()).isEqualTo(6);
    assertThat(awaitCellFacts("M", 7)).hasSize(7);
  }

  @Test
  void partsOfAValueThatWasTakenBackAreHandedInAgain() {
    // Given
    openByParts();
    outcome(handIn("", six()));
    referent().body("{\"submission\":7}").post(cell("M") + "/withdrawals").then().statusCode(201);

    // When
    JsonNode again = outcome(handIn("", six()));

    // Then
    assertThat(read(cell("M")).get("state").textValue()).isEqualTo("SUBMITTED");
    assertThat(again.get("accepted").intValue()).isOne();
  }

  @Test
  void nobodyEntersForUnitsOfOthers() {
    // Given
    openByParts();

    // When
    Response answer =
        as("ref-U2", "/" + chamber + "/data-referent")
            .body(
                items(
                    part("U1", 1),
                    part("U2", 2),
                    numbered("W", "3"),
                    part("U9", 4),
                    numbered("M", "5")))
            .post(bulk() + ROW_BY_ROW);

    // Then
    assertThat(faults(answer))
        .containsExactly(
            "/items/0/measure NOT_APPOINTED",
            "/items/2/measure NOT_APPOINTED",
            "/items/3/sourceUnit NOT_A_SOURCE_UNIT",
            "/items/4/sourceUnit ENTERED_BY_PARTS");
    assertThat(read(cell("M")).get("parts").findValuesAsText("unit")).containsExactly("U2");
  }

  @Test
  void entriesAreThereTheSecondTimeAndAnotherOfTheSameDayIsRefused() {
    // Given
    open(aPlan("P").measuring("M", "NUMBER", "III").byEntries());
    String sum = item("M", ",\"note\":\"Corsi\"");

    // When
    JsonNode first = outcome(handIn("", entry("2017-10-04", 30), entry("2017-12-11", 42), sum));
    JsonNode again = outcome(handIn("", entry("2017-10-04", 30), entry("2017-12-11", 42), sum));
    Response other =
        handIn(
            "",
            item(
                "M",
                ",\"version\":4,\"entryDate\":\"2017-10-04\",\"value\":{\"kind\":\"NUMBER\",\"number\":31}"));
    Response twice = handIn("", entry("2017-11-01", 1), entry("2017-11-01", 2));

    // Then
    assertThat(results(first)).containsOnly("ACCEPTED");
    assertThat(read(cell("M")).at("/value/number").intValue()).isEqualTo(72);
    assertThat(results(again)).containsOnly("UNCHANGED");
    assertThat(faults(other)).containsExactly("/items/0/entryDate ENTRY_THERE_ALREADY");
    assertThat(faults(twice))
        .containsExactly("/items/0/version ALREADY_SUBMITTED", "/items/1/measure CELL_TWICE");
    assertThat(steps()).isEqualTo(3);
  }
}
