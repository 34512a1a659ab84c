package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.measurement.Facts.AChamber;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits for a validator: whose, in which order, with what to look at twice. */
@QuarkusTest
class QueueComponentTest extends WorkTest {

  private void submitAt(String instant, String measure) {
    TestClock.set(instant);
    submit(measure, number("1")).then().statusCode(201);
  }

  private static List<String> warnings(JsonNode waiting) {
    return waiting.get("warnings").findValuesAsText("code");
  }

  @Test
  void whatWasHandedInFirstComesFirstAndAgainComesLast() {
    // Given
    open(
        aPlan("P")
            .measuring("A", "NUMBER", "III")
            .measuring("B", "NUMBER", "III")
            .measuring("C", "NUMBER", "III"));
    submitAt("2018-01-10T10:00:00Z", "C");
    submitAt("2018-01-10T10:00:00.500Z", "B");
    submitAt("2018-01-10T11:00:00Z", "A");
    assertThat(measures(queue(validator(), ""))).containsExactly("C", "B", "A");

    // When
    TestClock.set("2018-01-10T12:00:00Z");
    referent()
        .header("If-Match", "\"2\"")
        .body(number("2"))
        .post(cell("C") + "/submissions")
        .then()
        .statusCode(201);

    // Then
    JsonNode queue = queue(validator(), "");
    assertThat(measures(queue)).containsExactly("B", "A", "C");
    assertThat(queue.at("/items/2/submission").intValue()).isEqualTo(2);
    assertThat(queue.at("/items/2/at").textValue()).isEqualTo("2018-01-10T12:00:00Z");
    assertThat(queue.at("/items/2/by").textValue()).isEqualTo("ms-data-referent");
  }

  @Test
  void aDecisionBetweenTwoPagesShiftsNothing() {
    // Given
    open(
        aPlan("P")
            .measuring("A", "NUMBER", "III")
            .measuring("B", "NUMBER", "III")
            .measuring("C", "NUMBER", "III"));
    submitAt("2018-01-10T10:00:00Z", "A");
    submitAt("2018-01-10T10:00:00Z", "B");
    submitAt("2018-01-10T10:00:01Z", "C");
    JsonNode first = queue(validator(), "?limit=1");

    // When
    validate(measures(first).get(0), "{\"submission\":1}").then().statusCode(201);

    // Then
    JsonNode second = queue(validator(), "?limit=1&cursor=" + first.get("nextCursor").textValue());
    JsonNode third = queue(validator(), "?limit=1&cursor=" + second.get("nextCursor").textValue());
    assertThat(List.of(measures(first).get(0), measures(second).get(0)))
        .containsExactlyInAnyOrder("A", "B");
    assertThat(measures(third)).containsExactly("C");
    assertThat(third.has("nextCursor")).isFalse();
  }

  @Test
  void nobodySeesTheOwnValuesWhateverTheRoles() {
    // Given
    AChamber people = aChamberOfUnits();
    appoint(people, "both", "ENTE", "DATA_REFERENT");
    appoint(people, "both", "ENTE", "VALIDATOR");
    appoint(people, "bot", "ENTE", "VALIDATOR");
    open(people, aPlan("P").measuring("A", "NUMBER", "III"));
    RequestSpecification both =
        as("both", "/" + chamber + "/data-referent", "/" + chamber + "/validator");

    // When
    both.body(
            "{\"value\":{\"kind\":\"NUMBER\",\"number\":1},\"note\":\"\\\"account\\\":\\\"bot\\\"\"}")
        .post(cell("A") + "/submissions")
        .then()
        .statusCode(201);

    // Then
    assertThat(measures(queue(both, ""))).isEmpty();
    assertThat(measures(queue(aValidator("bot"), ""))).containsExactly("A");
  }

  @Test
  void aValidatorSeesTheOwnAreaInTheOwnTimeOnly() {
    // Given
    AChamber people = aChamberOfUnits();
    appoint(people, "ms-data-referent", "ENTE", "DATA_REFERENT");
    appoint(people, "dir1", "AREA1", "VALIDATOR");
    appoint(people, "dir2", "AREA2", "VALIDATOR");
    delegate(people, "delegate", "UFF", "VALIDATOR");
    people.appointing("ended", "ENTE", "VALIDATOR", "2017-01-01", "2018-01-09");
    open(people, aPlan("P").measuring("A", "NUMBER", "III").enteredBy("UFF"));

    // When
    submit("A", number("1")).then().statusCode(201);

    // Then
    assertThat(measures(queue(aValidator("dir1"), ""))).containsExactly("A");
    assertThat(measures(queue(aValidator("delegate"), ""))).containsExactly("A");
    assertThat(measures(queue(aValidator("dir2"), ""))).isEmpty();
    assertThat(measures(queue(aValidator("ended"), ""))).isEmpty();
  }

  @Test
  void aValueStandsBesideThoseBeforeItWithTheChange() {
    // Given
    publish(Facts.aPlan(chamber, "P", 2016).measuring("A", "NUMBER", "III"));
    open(aPlan("P").measuring("A", "NUMBER", "II", "III"));
    awaitCell("A", 2016, Quadrimestre.III);
    makeOfficial("A", 2016, Quadrimestre.III, number("0"));
    makeOfficial("A", 2017, Quadrimestre.II, number("80"));

    // When
    submit("A", number("72")).then().statusCode(201);

    // Then
    JsonNode waiting = only(queue(validator(), ""));
    assertThat(waiting.at("/value/number").intValue()).isEqualTo(72);
    assertThat(waiting.at("/previous/change").intValue()).isEqualTo(-8);
    assertThat(waiting.at("/previous/changePercent").intValue()).isEqualTo(-10);
    assertThat(waiting.at("/yearBefore/change").intValue()).isEqualTo(72);
    assertThat(waiting.get("yearBefore").has("changePercent")).isFalse();
    assertThat(waiting.at("/late").booleanValue()).isFalse();
    assertThat(warnings(waiting)).isEmpty();
    assertThat(measures(queue(validator(), "?year=2016"))).isEmpty();
    assertThat(measures(queue(validator(), "?quadrimestre=III"))).containsExactly("A");
  }

  @Test
  void whatIsOddIsWarnedOf() {
    // Given
    publish(
        Facts.aPlan(chamber, "P", 2016)
            .measuring("Tenfold", "NUMBER", "III")
            .measuring("Tenth", "NUMBER", "III")
            .measuring("Unit", "EURO", "III"));
    open(
        aPlan("P")
            .measuring("Usual", "PERCENT", "III")
            .measuring("Percent", "PERCENT", "III")
            .measuring("Negative", "NUMBER", "III")
            .measuring("Tenfold", "NUMBER", "II", "III")
            .measuring("Tenth", "NUMBER", "III")
            .measuring("Unit", "NUMBER", "III"));
    awaitCell("Unit", 2016, Quadrimestre.III);
    makeOfficial("Tenfold", 2017, Quadrimestre.II, number("8"));
    makeOfficial("Tenth", 2016, Quadrimestre.III, number("100"));
    makeOfficial("Unit", 2016, Quadrimestre.III, number("5"));

    // When
    submitAt("2018-01-10T10:00:01Z", "Usual");
    TestClock.set("2018-01-10T10:00:02Z");
    submit("Percent", number("100.01")).then().statusCode(201);
    TestClock.set("2018-01-10T10:00:03Z");
    submit("Negative", number("-1")).then().statusCode(201);
    TestClock.set("2018-01-10T10:00:04Z");
    submit("Tenfold", number("80")).then().statusCode(201);
    TestClock.set("2018-01-10T10:00:05Z");
    submit("Tenth", number("10")).then().statusCode(201);
    TestClock.set("2018-01-10T10:00:06Z");
    submit("Unit", number("5")).then().statusCode(201);

    // Then
    JsonNode items = queue(validator(), "").get("items");
    assertThat(items).hasSize(6);
    assertThat(warnings(items.get(0))).isEmpty();
    assertThat(warnings(items.get(1))).containsExactly("OUT_OF_RANGE");
    assertThat(warnings(items.get(2))).containsExactly("NEGATIVE");
    assertThat(warnings(items.get(3))).containsExactly("TENFOLD");
    assertThat(warnings(items.get(4))).containsExactly("TENFOLD");
    assertThat(warnings(items.get(5))).containsExactly("UNIT");
    assertThat(items.get(5).get("yearBefore").has("change")).isFalse();
    assertThat(items.at("/1/warnings/0/detail").textValue()).contains("fra 0 e 100");
    JsonNode english = queue(validator().header("Accept-Language", "en"), "");
    assertThat(english.at("/items/1/warnings/0/detail").textValue()).contains("between 0 and 100");
  }

  @Test
  void aCorrectionStandsBesideWhatItWouldReplaceAndWhatIsAskedFor() {
    // Given
    AChamber people = aChamberOfUnits();
    for (String unit : List.of("AREA1", "AREA2")) {
      appoint(people, "ref-" + unit, unit, "DATA_REFERENT");
    }
    appoint(people, "ms-validator", "ENTE", "VALIDATOR");
    open(
        people,
        aPlan("P").measuring("A", "NUMBER", "III").byParts().enteredBy("AREA1").enteredBy("AREA2"));
    enter("AREA1", "\"number\":30}").then().statusCode(201);
    enter("AREA2", "\"number\":42}").then().statusCode(201);
    validate("A", "{\"submission\":3}").then().statusCode(201);

    // When
    enter("AREA1", "\"number\":29},\"reason\":\"Contata due volte\"").then().statusCode(201);
    aReferent("ref-AREA2")
        .body("{\"kind\":\"NOT_ASSESSABLE\",\"reason\":\"Passa alla Regione\"}")
        .post(cell("A") + "/requests")
        .then()
        .statusCode(201);

    // Then
    JsonNode waiting = only(queue(validator(), ""));
    assertThat(waiting.at("/reason").textValue()).isEqualTo("Contata due volte");
    assertThat(waiting.get("parts").findValuesAsText("unit")).containsExactly("AREA2", "AREA1");
    assertThat(waiting.at("/official/value/number").intValue()).isEqualTo(72);
    assertThat(waiting.at("/value/number").intValue()).isEqualTo(71);
    assertThat(waiting.at("/request/kind").textValue()).isEqualTo("NOT_ASSESSABLE");
  }

  private Response enter(String unit, String rest) {
    return aReferent("ref-" + unit)
        .body("{\"unit\":\"" + unit + "\",\"value\":{\"kind\":\"NUMBER\"," + rest + "}")
        .post(cell("A") + "/parts");
  }

  @Test
  void onlyValidatorsHaveAQueueAndWhatCannotBeReadIsRefused() {
    refused(referent().get(at("/validation-queue")), 403, "ROLE_REQUIRED");
    refused(validator().get(at("/validation-queue?year=x")), 400, "FILTER_UNREADABLE");
    refused(validator().get(at("/validation-queue?cursor=MTIz")), 400, "CURSOR_UNREADABLE");
    validator().get(at("/validation-queue")).then().statusCode(200);
  }
}
