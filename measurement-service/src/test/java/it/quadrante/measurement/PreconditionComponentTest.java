package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody replaces what somebody else has entered meanwhile; nothing known is sent again. */
@QuarkusTest
class PreconditionComponentTest extends MeasurementTest {

  private Response post(RequestSpecification by, String step, String seen, String body) {
    return by.header("If-Match", seen).body(body).post(cell("M") + step);
  }

  private String tag() {
    return referent().get(cell("M")).header("ETag");
  }

  @Test
  void aValueThatWaitsForADecisionIsReplacedOnlyByWhoHasReadIt() {
    // Given
    open("M", "NUMBER");
    String empty = tag();
    String first = submit("M", number("1")).then().statusCode(201).extract().header("ETag");

    // When
    Response unread = submit("M", number("2"));
    Response stale = post(referent(), "/submissions", empty, number("2"));
    Response read = post(referent(), "/submissions", first, number("3"));

    // Then
    refused(unread, 428, "ALREADY_SUBMITTED");
    unread.then().body("detail", containsString("numero 1"));
    refused(stale, 412, "PRECONDITION_FAILED");
    read.then()
        .statusCode(201)
        .header("ETag", tag())
        .body("submission.number", equalTo(2))
        .body("value.number", equalTo(3));
  }

  @Test
  void whatIsReadBeforeAFirstSubmissionIsHeldToWhereItIsSent() {
    // Given
    open("M", "NUMBER");
    String seen = tag();

    // When
    Response stale = post(referent(), "/submissions", "\"7\"", number("1"));
    Response read = post(referent(), "/submissions", seen, number("1"));

    // Then
    refused(stale, 412, "PRECONDITION_FAILED");
    read.then().statusCode(201);
  }

  @Test
  void theTagOfAMissingCellIsGoodForASubmission() {
    // Given
    open("M", "NUMBER");
    TestClock.set("2018-01-16T10:00:00Z");
    String seen = tag();

    // When
    Response answer = post(referent(), "/submissions", seen, number("1"));

    // Then
    assertThat(seen).isEqualTo("\"1-missing\"");
    answer.then().statusCode(201);
  }

  @Test
  void aDecisionIsHeldToWhatWasReadWhereItIsSent() {
    // Given
    open("M", "NUMBER");
    String empty = tag();
    submit("M", number("1")).then().statusCode(201);
    String back = "{\"submission\":1,\"reason\":\"Cifre invertite\"}";

    // When
    Response staleReturn = post(validator(), "/returns", empty, back);
    Response staleValidation = post(validator(), "/validations", empty, "{\"submission\":1}");
    Response read = post(validator(), "/validations", tag(), "{\"submission\":1}");

    // Then
    refused(staleReturn, 412, "PRECONDITION_FAILED");
    refused(staleValidation, 412, "PRECONDITION_FAILED");
    read.then().statusCode(201);
  }

  @Test
  void whoIsNotAppointedLearnsNothingOfTheVersion() {
    // Given
    open("M", "NUMBER");

    // When
    Response answer =
        post(
            as("somebody", "/" + chamber + "/data-referent"), "/submissions", "\"7\"", number("1"));

    // Then
    refused(answer, 403, "NOT_APPOINTED");
  }

  @Test
  void ofSeveralReferentsAtOnceOneSubmitsAndTheOthersAreTold() throws Exception {
    // Given
    open("M", "NUMBER");
    Callable<Integer> submission = () -> submit("M", number("1")).statusCode();
    List<Integer> statuses = new ArrayList<>();

    // When
    ExecutorService referents = Executors.newFixedThreadPool(8);
    try {
      for (Future<Integer> answer : referents.invokeAll(Collections.nCopies(8, submission))) {
        statuses.add(answer.get());
      }
    } finally {
      referents.shutdownNow();
    }

    // Then
    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 428);
    assertThat(read(cell("M")).at("/submission/number").intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?limit=1", "/{cell}", "/{cell}/history"})
  void aReadCarriesATagAndIsNotSentAgainToWhoHasIt(String path) {
    // Given
    open("M", "NUMBER");
    String resource = cells() + path.replace("/{cell}", cell("M").substring(cells().length()));
    Response read = referent().get(resource);
    String tag = read.header("ETag");

    // When
    Response again = referent().header("If-None-Match", tag).get(resource);
    Response throughAProxy = referent().header("If-None-Match", "W/" + tag).get(resource);
    submit("M", number("1")).then().statusCode(201);
    Response changed = referent().header("If-None-Match", tag).get(resource);

    // Then
    read.then().statusCode(200).header("Cache-Control", "private, no-cache");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.asString()).isEmpty();
    assertThat(throughAProxy.statusCode()).isEqualTo(304);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(tag);
  }
}
