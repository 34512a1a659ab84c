package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a value is refused: its own code, and nothing stored. */
@QuarkusTest
class SubmissionRefusalComponentTest extends MeasurementTest {

  @ParameterizedTest(name = "{2}: {0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMBER    | {'kind':'DATE','date':'2017-12-01'}          | 422 | VALUE_AGAINST_UNIT",
        "DATE      | {'kind':'NUMBER','number':1}                 | 422 | VALUE_AGAINST_UNIT",
        "NUMBER    | {'kind':'NOT_REALISED'}                      | 422 | VALUE_AGAINST_UNIT",
        "JUDGEMENT | {'kind':'NOT_REALISED'}                      | 422 | VALUE_AGAINST_UNIT",
        "PERCENT   | {'kind':'WORDS','words':'tanti'}             | 422 | VALUE_AGAINST_UNIT",
        "YES_NO    | {'kind':'NUMBER','number':1}                 | 422 | VALUE_AGAINST_UNIT",
        "DATE      | {'kind':'DATE','date':'00/01/1900'}          | 422 | EMPTY_SPREADSHEET_DATE",
        "DATE      | {'kind':'DATE','date':'1900-01-00'}          | 422 | EMPTY_SPREADSHEET_DATE",
        "DATE      | {'kind':'DATE','date':'1899-12-30'}          | 422 | EMPTY_SPREADSHEET_DATE",
        "DATE      | {'kind':'DATE','date':'22/05/2017'}          | 422 | DATE_NOT_ISO",
        "DATE      | {'kind':'DATE','date':'2017-02-30'}          | 422 | DATE_NOT_ISO",
        "DATE      | {'kind':'DATE','date':''}                    | 422 | DATE_NOT_ISO",
        "DATE      | {'kind':'DATE','date':'1999-12-31'}          | 422 | DATE_TOO_EARLY",
        "DATE      | {'kind':'DATE','date':'2018-01-11'}          | 422 | DATE_IN_FUTURE",
        "DAYS      | {'kind':'NUMBER','number':-1}                | 422 | NEGATIVE_DAYS",
        "JUDGEMENT | {'kind':'WORDS','words':'  '}                | 422 | WORDS_REQUIRED",
        "JUDGEMENT | {'kind':'WORDS','words':'a\\u0000b'}         | 400 | TEXT_UNREADABLE",
        "JUDGEMENT | {'kind':'WORDS','words':'a\\ud800b'}         | 400 | TEXT_UNREADABLE",
        "NUMBER    | {'kind':'NUMBER'}                            | 422 | VALUE_INCOMPLETE",
        "NUMBER    | {'number':1}                                 | 422 | VALUE_INCOMPLETE",
        "NUMBER    | {'kind':'NUMBER','number':1,'yes':true}      | 422 | VALUE_OVERFULL",
        "NUMBER    | null                                         | 422 | VALUE_MISSING",
        "NUMBER    | {'kind':'NUMBER','number':1e400000}          | 400 | FIGURE_OUT_OF_BOUNDS",
        "NUMBER    | {'kind':'NUMBER','number':0.12345678901}     | 400 | FIGURE_OUT_OF_BOUNDS",
        "NUMBER    | {'kind':'NUMBER','number':'72'}              | 400 | UNEXPECTED_VALUE",
        "NUMBER    | {'kind':'NUMBER','number':[72]}              | 400 | UNEXPECTED_VALUE",
        "NUMBER    | {'kind':'AMOUNT','number':72}                | 400 | CHOICE_UNKNOWN",
        "NUMBER    | {'kind':0,'number':72}                       | 400 | CHOICE_UNKNOWN",
        "NUMBER    | {'kind':'NUMBER','number':72,'euro':1}       | 400 | UNKNOWN_MEMBER",
        "NUMBER    | {'kind':'NUMBER','number':72                 | 400 | MALFORMED_JSON",
        "NUMBER    | {'kind':'NUMBER','number':72,}               | 400 | MALFORMED_JSON",
        "YES_NO    | {'kind':'YES_NO','yes':'true'}               | 400 | UNEXPECTED_VALUE"
      })
  void aValueThatCannotBeIsRefused(String unit, String value, int status, String code) {
    // Given
    open("M", unit);

    // When
    Response answer = submit("M", "{\"value\":" + value.replace('\'', '"') + "}");

    // Then
    refused(answer, status, code);
    nothingWasStored("M");
  }

  @Test
  void anotherUnitThanTheMeasuresIsRefused() {
    // Given
    open("M", "PERCENT");

    // When
    Response answer =
        submit("M", "{\"value\":{\"kind\":\"NUMBER\",\"number\":93},\"unit\":\"EURO\"}");

    // Then
    refused(answer, 422, "WRONG_UNIT");
    nothingWasStored("M");
  }

  @Test
  void theMeasuresOwnUnitIsAccepted() {
    // Given
    open("M", "PERCENT");

    // When
    Response answer =
        submit("M", "{\"value\":{\"kind\":\"NUMBER\",\"number\":0.93},\"unit\":\"PERCENT\"}");

    // Then
    answer.then().statusCode(201);
  }

  @Test
  void aNoteThatIsTooLongIsRefused() {
    // Given
    open("M", "NUMBER");

    // When
    Response answer =
        submit(
            "M",
            "{\"value\":{\"kind\":\"NUMBER\",\"number\":1},\"note\":\""
                + "x".repeat(10_001)
                + "\"}");

    // Then
    refused(answer, 422, "TEXT_TOO_LONG");
    nothingWasStored("M");
  }

  @Test
  void aBodyOverTheLimitIsRefused() {
    // Given
    open("M", "NUMBER");

    // When
    Response answer = submit("M", "{\"note\":\"" + "x".repeat(1_100_000) + "\"}");

    // Then
    refused(answer, 413, "BODY_TOO_LARGE");
    nothingWasStored("M");
  }

  @Test
  void anEmptyBodyAndOneWithMoreAfterItAreRefused() {
    // Given
    open("M", "NUMBER");

    // When
    Response empty = submit("M", "");
    Response nothing = submit("M", "null");
    Response twice = submit("M", number("1") + number("2"));

    // Then
    refused(empty, 400, "BODY_MISSING");
    refused(nothing, 400, "BODY_MISSING");
    assertThat(twice.statusCode()).isEqualTo(400);
    assertThat(twice.contentType()).startsWith(PROBLEM);
    nothingWasStored("M");
  }

  @Test
  void aPeriodThatHasNotBegunIsRefusedWithItsFirstDay() {
    // Given
    open("M", "NUMBER");
    TestClock.set("2017-08-31T21:59:59Z");

    // When
    Response early = submit("M", number("1"));
    TestClock.set("2017-08-31T22:00:00Z");
    Response onTheFirstDay = submit("M", number("1"));

    // Then
    refused(early, 422, "PERIOD_NOT_BEGUN");
    early.then().body("detail", containsString("2017-09-01"));
    onTheFirstDay.then().statusCode(201);
  }

  @Test
  void aDateIsAcceptedEarlierInTheYearButNotThatNothingWasDone() {
    // Given
    open("M", "DATE");
    TestClock.set("2017-05-23T10:00:00Z");

    // When
    Response notRealised = submit("M", "{\"value\":{\"kind\":\"NOT_REALISED\"}}");
    Response date = submit("M", day("2017-05-22"));

    // Then
    refused(notRealised, 422, "PERIOD_NOT_BEGUN");
    date.then().statusCode(201);
  }

  @Test
  void whoHasTheRoleButNoAppointmentIsRefused() {
    // Given
    open("M", "NUMBER");

    // When
    Response answer =
        as("somebody", "/" + chamber + "/data-referent")
            .body(number("1"))
            .post(cell("M") + "/submissions");

    // Then
    refused(answer, 403, "NOT_APPOINTED");
    nothingWasStored("M");
  }
}
