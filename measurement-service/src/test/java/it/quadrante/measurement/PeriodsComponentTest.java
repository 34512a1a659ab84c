package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Where the collection of a chamber is, and who may see and change it. */
@QuarkusTest
class PeriodsComponentTest extends PeriodTest {

  private List<JsonNode> year(int year) {
    JsonNode items = read(periods() + "?year=" + year).get("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private JsonNode span(String span) {
    return year(2017).stream()
        .filter(period -> period.get("span").textValue().equals(span))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyPartOfTheYearIsListedWithItsDaysAndState() {
    // Given
    open("A", "NUMBER");

    // Then
    List<JsonNode> year = year(2017);
    assertThat(year)
        .extracting(period -> period.get("span").textValue())
        .containsExactly("I", "II", "III", "FIRST_HALF", "SECOND_HALF", "YEAR");
    assertThat(year)
        .extracting(period -> period.get("countsIn").textValue())
        .containsExactly("I", "II", "III", "II", "III", "III");
    assertThat(year)
        .extracting(period -> period.get("state").textValue())
        .containsExactly("OVERDUE", "OVERDUE", "OPEN", "OVERDUE", "OPEN", "OPEN");
    assertThat(year)
        .extracting(period -> period.has("counts"))
        .containsExactly(true, true, true, false, false, false);
    assertThat(year.get(2).get("until").textValue()).isEqualTo("2018-01-15");
    assertThat(year(2019))
        .extracting(period -> period.get("state").textValue())
        .containsOnly("NOT_OPEN");
  }

  @Test
  void theCalendarOfTheChamberGivesTheDays() {
    // Given
    open("A", "NUMBER");

    // When
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber)
            .version(4)
            .withPeriod(2017, "III", "2017-09-01", "2017-12-31", "2018-02-09")
            .validatingBy("2018-02-20")
            .keepingFree("01-16", "2018-01-11", "2018-01-12")
            .withLongerPeriod("YEAR", "III", "2017-01-01", "2017-12-31", "2018-03-01", "2018-03-31")
            .toJson());
    awaitCellFacts("A", 2);

    // Then
    assertThat(span("III").get("submitBy").textValue()).isEqualTo("2018-02-09");
    assertThat(span("III").get("validateBy").textValue()).isEqualTo("2018-02-20");
    // 11 and 12 January closed, 16 January the patron saint: of 22 working days after 10 January
    // 19.
    assertThat(span("III").get("workingDaysLeft").intValue()).isEqualTo(19);
    assertThat(readPeriod().at("/period/workingDaysLeft").intValue()).isEqualTo(19);
    assertThat(span("II").has("workingDaysLeft")).isFalse();
    assertThat(span("YEAR").get("submitBy").textValue()).isEqualTo("2018-03-01");
    assertThat(span("YEAR").get("validateBy").textValue()).isEqualTo("2018-03-31");
    assertThat(span("II").get("submitBy").textValue()).isEqualTo("2017-09-15");
  }

  @Test
  void cellsAreCountedAndTheUnsettledOnesNamed() {
    // Given
    open(
        aPlan("P")
            .measuring("Official", "NUMBER", "III")
            .measuring("Waiting", "NUMBER", "III")
            .measuring("Empty", "NUMBER", "III"));
    makeOfficial("Official", "72");
    TestClock.set(AFTER_THE_DEADLINE);
    submit(
            "Waiting",
            "{\"value\":{\"kind\":\"NUMBER\",\"number\":1},\"note\":\"\\\"late\\\":true\"}")
        .then()
        .statusCode(201);

    // Then
    assertThat(span("III").get("counts").toString())
        .isEqualTo("{\"due\":3,\"submitted\":1,\"validated\":1,\"late\":1,\"missing\":2}");
    assertThat(readPeriod().at("/period/counts")).isEqualTo(span("III").get("counts"));
    assertThat(span("I").at("/counts/due").intValue()).isZero();
    JsonNode unsettled = readPeriod().get("unsettled");
    assertThat(unsettled.findValuesAsText("measure")).containsExactly("Empty", "Waiting");
    assertThat(unsettled.findValuesAsText("state")).containsExactly("EXPECTED", "SUBMITTED");
  }

  @Test
  void aNoteThatOnlyTalksOfLatenessIsNotLate() {
    // Given
    open("A", "NUMBER");

    // When
    submit("A", "{\"value\":{\"kind\":\"NUMBER\",\"number\":1},\"note\":\"\\\"late\\\":true\"}")
        .then()
        .statusCode(201);

    // Then
    assertThat(span("III").at("/counts/late").intValue()).isZero();
  }

  @Test
  void theSentenceIsInTheLanguageOfTheCaller() {
    // Given
    open("A", "NUMBER");

    // Then
    admin()
        .header("Accept-Language", "en")
        .get(period())
        .then()
        .body("period.sentence", containsString("values are on time until 2018-01-15"))
        .header("ETag", not(tag()));
    admin().get(period()).then().body("period.sentence", containsString("in tempo fino al"));
  }

  @Test
  void itsTagChangesWithACellAndWithThePassingOfADeadline() {
    // Given
    open("A", "NUMBER");
    String first = tag();
    admin().header("If-None-Match", first).get(period()).then().statusCode(304);

    // When
    submit("A", number("1")).then().statusCode(201);
    String afterASubmission = tag();
    TestClock.set(AFTER_THE_DEADLINE);

    // Then
    assertThat(List.of(first, afterASubmission, tag())).doesNotHaveDuplicates();
  }

  @Test
  void aPeriodThatIsNotThereIsNotFound() {
    // Given
    open("A", "NUMBER");

    // Then
    for (String path : List.of("/OTHER/2017/III", "/CCIAA/2017/IV", "/CCIAA/MMXVII/I")) {
      refused(admin().get(periods() + path), 404, "PERIOD_NOT_FOUND");
    }
    refused(admin().get(periods() + "?year=17"), 400, "YEAR_UNREADABLE");
  }

  @Test
  void everyRoleButViewerReadsAndOnlyTheAdministratorClosesAndReopens() {
    // Given
    open("A", "NUMBER");
    TestClock.set(AFTER_THE_DEADLINE);
    String body = closing("A", "ZERO").toString();

    // When
    Response viewer = as("v", "/" + chamber + "/viewer").get(periods());
    Response stranger = as("lu", "/LU/chamber-admin").get(period());
    Response closing =
        validator().header("If-Match", tag()).body(body).post(period() + "/closings");
    Response reopening =
        referent().header("If-Match", tag()).body("{}").post(period() + "/reopenings");

    // Then
    refused(viewer, 403, "ROLE_REQUIRED");
    refused(stranger, 404, "CHAMBER_NOT_FOUND");
    refused(closing, 403, "ROLE_REQUIRED");
    refused(reopening, 403, "ROLE_REQUIRED");
    as("e", "/" + chamber + "/evaluator").get(periods()).then().statusCode(200);
  }
}
