package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Values that came back, completed validations, and the feed. */
@QuarkusTest
class NoticesComponentTest extends NoticeTest {

  private Response sendBackFirst(String measure) {
    submit(measure, number("1")).then().statusCode(201);
    return sendBack(measure, "{\"submission\":1,\"reason\":\"È del 2016.\"}");
  }

  @Test
  void aValueThatComesBackIsToldAtOnceToWhoSubmittedIt() {
    // Given
    openPlanOfTwo();

    // When
    sendBackFirst("A").then().statusCode(201);

    // Then
    List<JsonNode> feed = feed(account(REFERENT));
    assertThat(feed).hasSize(1);
    assertThat(feed.get(0).get("kind").textValue()).isEqualTo("VALUE_RETURNED");
    assertThat(feed.get(0).get("reason").textValue()).isEqualTo("È del 2016.");
    assertThat(feed.get(0).at("/cells/0/cell").textValue()).isEqualTo(id("A"));
    assertThat(feed.get(0).has("dueBy")).isFalse();
    assertThat(feed(validator())).isEmpty();
  }

  @Test
  void aReturnThatIsRefusedTellsNothing() {
    // Given
    openPlanOfTwo();
    submit("A", number("1")).then().statusCode(201);

    // When
    sendBack("A", "{\"submission\":2,\"reason\":\"x\"}").then().statusCode(409);

    // Then
    assertThat(rows("notice")).isZero();
  }

  @Test
  void aSecondReturnOfTheSameCellIsAnotherOccasion() {
    // Given
    openPlanOfTwo();
    sendBackFirst("A").then().statusCode(201);
    submit("A", number("2")).then().statusCode(201);

    // When
    sendBack("A", "{\"submission\":2,\"reason\":\"Ancora\"}").then().statusCode(201);

    // Then
    assertThat(told()).containsExactly("VALUE_RETURNED", "VALUE_RETURNED");
  }

  @Test
  void aCompletedValidationIsToldToReferentsThenToValidatorsAndAdministrators() {
    // Given
    open(
        aPlan("P")
            .measuring("A", "NUMBER", "III")
            .enteredBy("UFF1")
            .measuring("B", "NUMBER", "III")
            .enteredBy("UFF2"));
    change(
        Facts.aChamber(chamber)
            .version(9)
            .withUnit("UFF1", null)
            .withUnit("UFF2", null)
            .appointing("first", "UFF1", "DATA_REFERENT", null, null)
            .appointing("second", "UFF2", "DATA_REFERENT", null, null));

    // Then
    makeOfficial("A", "1");
    roundOn("2018-01-03T10:00:00Z");
    assertThat(kinds("first")).containsExactly("OWN_VALUES_OFFICIAL");
    assertThat(List.of(kinds("second"), told(), kinds("ms-validator"))).containsOnly(List.of());
    assertThat(feed(admin())).isEmpty();

    makeOfficial("B", "2");
    roundOn("2018-01-03T10:05:00Z");
    roundOn("2018-01-03T10:10:00Z");
    assertThat(kinds("first")).containsExactly("OWN_VALUES_OFFICIAL");
    assertThat(kinds("second")).containsExactly("OWN_VALUES_OFFICIAL");
    assertThat(told()).containsExactly("OWN_VALUES_OFFICIAL");
    assertThat(kinds("ms-validator")).containsExactly("PERIOD_OFFICIAL");
    assertThat(feed(admin())).hasSize(1);
    assertThat(feed(admin()).get(0).get("count").intValue()).isEqualTo(2);
    assertThat(rows("completion_check")).isZero();
  }

  @Test
  void ofSeveralInstancesOneTellsOfACompletion() throws Exception {
    // Given
    openPlanOfTwo();
    makeOfficial("A", "1");
    makeOfficial("B", "1");

    // When
    roundsAtOnce(6);

    // Then
    assertThat(told()).containsExactly("OWN_VALUES_OFFICIAL");
    assertThat(rows("notice")).isEqualTo(3);
  }

  private static final String NOT_ASSESSABLE =
      "{\"kind\":\"NOT_ASSESSABLE\",\"reason\":\"Competenza passata\"}";

  private void decide(String measure, String verdict) {
    validator().body(verdict).post(cell(measure) + "/request-decisions").then().statusCode(201);
  }

  @Test
  void aRequestIsToldToWhoMayDecideAndTheDecisionToWhoAsked() {
    // Given
    openPlanOfTwo();

    // When
    referent().body(NOT_ASSESSABLE).post(cell("A") + "/requests").then().statusCode(201);
    referent().body(NOT_ASSESSABLE).post(cell("B") + "/requests").then().statusCode(201);

    // Then
    assertThat(kinds("ms-validator")).containsExactly("REQUEST_MADE", "REQUEST_MADE");
    assertThat(feed(validator()).get(0).get("reason").textValue()).isEqualTo("Competenza passata");
    assertThat(told()).isEmpty();
    assertThat(feed(admin())).isEmpty();

    decide("A", "{\"request\":2,\"approved\":true}");
    assertThat(told()).containsExactly("REQUEST_APPROVED");
    assertThat(feed(referent()).get(0).get("reason").textValue()).isEqualTo("Competenza passata");
    decide("B", "{\"request\":2,\"approved\":false,\"reason\":\"I dati ci sono\"}");
    assertThat(told()).containsExactlyInAnyOrder("REQUEST_REFUSED", "REQUEST_APPROVED");
    assertThat(rows("notice")).isEqualTo(4);
  }

  @Test
  void aRequestThatNobodyElseMayDecideIsToldToWhoAppoints() {
    // Given
    openPlanOfTwo();

    // When
    validator().body(NOT_ASSESSABLE).post(cell("A") + "/requests").then().statusCode(201);

    // Then
    assertThat(feed(admin())).hasSize(1);
    assertThat(feed(admin()).get(0).get("kind").textValue()).isEqualTo("REQUEST_MADE");
    assertThat(feed(admin()).get(0).at("/cells/0/cell").textValue()).isEqualTo(id("A"));
    assertThat(kinds("ms-validator")).isEmpty();
  }

  @Test
  void aRevocationIsToldToWhoOwesTheValueAgain() {
    // Given
    openPlanOfTwo();
    makeOfficial("A", "1");

    // When
    validator()
        .body("{\"officialVersion\":1,\"reason\":\"Dato di un altro ente\"}")
        .post(cell("A") + "/revocations")
        .then()
        .statusCode(201);

    // Then
    assertThat(told()).containsExactly("VALUE_REVOKED");
    assertThat(feed(referent()).get(0).get("reason").textValue())
        .isEqualTo("Dato di un altro ente");
    assertThat(kinds("ms-validator")).isEmpty();
  }

  @Test
  void theFeedIsReadInPagesTheNewestFirst() {
    // Given
    openPlanOfTwo();
    roundOn("2018-01-04T10:00:00Z");
    roundOn("2018-01-12T10:00:00Z");
    roundOn("2018-01-16T10:00:00Z");

    // When
    List<String> days = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page = read(notices() + "?limit=1&cursor=" + cursor);
      page.get("items").forEach(one -> days.add(one.get("at").textValue().substring(0, 10)));
      cursor = page.has("nextCursor") ? page.get("nextCursor").textValue() : null;
    }

    // Then
    assertThat(days).containsExactly("2018-01-16", "2018-01-12", "2018-01-04");
    refused(referent().get(notices() + "?cursor=zzz"), 400, "CURSOR_UNREADABLE");
    refused(referent().get(notices() + "?limit=501"), 400, "LIMIT_OUT_OF_RANGE");
  }

  @Test
  void whatWasReadIsMarkedAndTheTagChanges() {
    // Given
    openPlanOfTwo();
    roundOn("2018-01-10T10:00:00Z");
    String tag = referent().get(notices()).header("ETag");
    referent().header("If-None-Match", tag).get(notices()).then().statusCode(304);
    JsonNode unread = feed(referent()).get(0);

    // When
    String reading = notices() + "/" + unread.get("notice").textValue() + "/reading";
    referent().put(reading).then().statusCode(204);
    referent().put(reading).then().statusCode(204);

    // Then
    assertThat(unread.get("read").booleanValue()).isFalse();
    assertThat(feed(referent()).get(0).get("read").booleanValue()).isTrue();
    referent().header("If-None-Match", tag).get(notices()).then().statusCode(200);
  }

  @Test
  void nobodyReadsTheNoticesOfOthers() {
    // Given
    openPlanOfTwo();
    roundOn("2018-01-10T10:00:00Z");
    String notice = feed(referent()).get(0).get("notice").textValue();

    // When
    Response other = validator().put(notices() + "/" + notice + "/reading");

    // Then
    refused(other, 404, "NOTICE_NOT_FOUND");
    refused(referent().put(notices() + "/x/reading"), 404, "NOTICE_NOT_FOUND");
    refused(
        referent().put(notices() + "/" + UUID.randomUUID() + "/reading"), 404, "NOTICE_NOT_FOUND");
    assertThat(feed(validator())).isEmpty();
    assertThat(feed(admin())).isEmpty();
    assertThat(feed(referent()).get(0).get("read").booleanValue()).isFalse();
    refused(as("v", "/" + chamber + "/viewer").get(notices()), 403, "ROLE_REQUIRED");
    refused(as("lu", "/LU/data-referent").get(notices()), 404, "CHAMBER_NOT_FOUND");
  }

  @Test
  void theFeedSpeaksTheLanguageOfTheCaller() {
    // Given
    openPlanOfTwo();
    roundOn("2018-01-10T10:00:00Z");

    // Then
    referent()
        .header("Accept-Language", "en")
        .get(notices())
        .then()
        .body("items[0].text", containsString("They are on time until 2018-01-15"));
    referent()
        .get(notices())
        .then()
        .body("items[0].text", containsString("Sono in tempo fino al 15/01/2018"));
  }
}
