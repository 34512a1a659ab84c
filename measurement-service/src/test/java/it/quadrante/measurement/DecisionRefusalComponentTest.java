package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a decision is refused: its own code, and nothing changed. */
@QuarkusTest
class DecisionRefusalComponentTest extends MeasurementTest {

  @Test
  void nobodyDecidesAboutTheOwnValueWhateverTheRoles() {
    // Given
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber)
            .version(4)
            .appointing("both", "ENTE", "DATA_REFERENT", null, null)
            .appointing("both", "ENTE", "VALIDATOR", null, null)
            .toJson());
    open("M", "NUMBER");
    String[] groups = {"/" + chamber + "/data-referent", "/" + chamber + "/validator"};
    as("both", groups).body(number("1")).post(cell("M") + "/submissions").then().statusCode(201);

    // When
    Response validation =
        as("both", groups).body("{\"submission\":1}").post(cell("M") + "/validations");
    Response sendingBack =
        as("both", groups)
            .body("{\"submission\":1,\"reason\":\"Ci ripenso\"}")
            .post(cell("M") + "/returns");

    // Then
    refused(validation, 403, "OWN_SUBMISSION");
    refused(sendingBack, 403, "OWN_SUBMISSION");
    assertThat(read(cell("M")).get("state").textValue()).isEqualTo("SUBMITTED");
  }

  @Test
  void theReferentWhoTriesToValidateLacksTheRole() {
    // Given
    open("M", "NUMBER");
    submit("M", number("1")).then().statusCode(201);

    // When
    Response answer = referent().body("{\"submission\":1}").post(cell("M") + "/validations");

    // Then
    refused(answer, 403, "ROLE_REQUIRED");
  }

  @Test
  void aSecondValidationAndACorrectionWithoutReasonAreRefused() {
    // Given
    open("M", "NUMBER");
    submit("M", number("1")).then().statusCode(201);
    validate("M", "{\"submission\":1}").then().statusCode(201);

    // When
    Response validation = validate("M", "{\"submission\":1}");
    Response sendingBack = sendBack("M", "{\"submission\":1,\"reason\":\"x\"}");
    Response submission = submit("M", number("2"));

    // Then
    refused(validation, 409, "ALREADY_VALIDATED");
    refused(sendingBack, 409, "ALREADY_VALIDATED");
    refused(submission, 422, "REASON_REQUIRED");
    assertThat(read(cell("M")).at("/official/value/number").intValue()).isEqualTo(1);
  }

  @Test
  void aDecisionAboutAnOldSubmissionNamesTheCurrentOne() {
    // Given
    open("M", "NUMBER");
    String seen = submit("M", number("1")).then().statusCode(201).extract().header("ETag");
    referent()
        .header("If-Match", seen)
        .body(number("2"))
        .post(cell("M") + "/submissions")
        .then()
        .statusCode(201);

    // When
    Response answer = validate("M", "{\"submission\":1}");

    // Then
    refused(answer, 409, "SUBMISSION_NOT_CURRENT");
    answer.then().body("detail", containsString("numero 2"));
    assertThat(read(cell("M")).get("state").textValue()).isEqualTo("SUBMITTED");
  }

  @Test
  void aDecisionWithoutASubmissionOrItsNumberIsRefused() {
    // Given
    open("M", "NUMBER");

    // When
    Response early = validate("M", "{\"submission\":1}");
    Response unnumbered = validate("M", "{}");
    Response fraction = validate("M", "{\"submission\":1.5}");

    // Then
    refused(early, 409, "NOTHING_SUBMITTED");
    refused(unnumbered, 422, "SUBMISSION_NUMBER_MISSING");
    refused(fraction, 400, "UNEXPECTED_VALUE");
    nothingWasStored("M");
  }

  @Test
  void sendingBackNeedsAReason() {
    // Given
    open("M", "NUMBER");
    submit("M", number("1")).then().statusCode(201);

    // When
    Response answer = sendBack("M", "{\"submission\":1,\"reason\":\" \"}");

    // Then
    refused(answer, 422, "REASON_REQUIRED");
    assertThat(read(cell("M")).get("state").textValue()).isEqualTo("SUBMITTED");
  }

  @ParameterizedTest(name = "{2}: {0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "JUDGEMENT | {'submission':1,'reason':'x'} | JUDGED_PERCENT_REQUIRED",
        "JUDGEMENT | {'submission':1,'judgedPercent':80} | REASON_REQUIRED",
        "JUDGEMENT | {'submission':1,'judgedPercent':-1,'reason':'x'} |"
            + " JUDGED_PERCENT_OUT_OF_RANGE",
        "JUDGEMENT | {'submission':1,'judgedPercent':1000.1,'reason':'x'} |"
            + " JUDGED_PERCENT_OUT_OF_RANGE",
        "YES_NO    | {'submission':1,'judgedPercent':80,'reason':'x'} | JUDGED_PERCENT_NOT_EXPECTED"
      })
  void aPercentageBelongsToAJudgementWithItsReason(String unit, String members, String code) {
    // Given
    open("M", unit);
    submit(
            "M",
            unit.equals("YES_NO")
                ? "{\"value\":{\"kind\":\"YES_NO\",\"yes\":true}}"
                : "{\"value\":{\"kind\":\"WORDS\",\"words\":\"Fatto\"}}")
        .then()
        .statusCode(201);

    // When
    Response answer = validate("M", members.replace('\'', '"'));

    // Then
    refused(answer, 422, code);
    assertThat(read(cell("M")).get("state").textValue()).isEqualTo("SUBMITTED");
  }
}
