package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A step of a cell repeated under the same Idempotency-Key. */
@QuarkusTest
class IdempotencyComponentTest extends MeasurementTest {
  private final String key = UUID.randomUUID().toString();

  private Response post(RequestSpecification by, String step, String body) {
    return by.header("Idempotency-Key", key).body(body).post(cell("M") + step);
  }

  private static void same(Response again, Response first) {
    assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(first.header("Location")).endsWith("/cells/" + first.jsonPath().getString("id"));
  }

  private long facts() {
    return count("select count(*) from cell_fact where chamber = '" + chamber + "'");
  }

  @Test
  void eachStepIsTakenOnce() {
    // Given
    open("M", "NUMBER");
    String exact = "1234567890123456789012345678.0123456789";
    String back = "{\"submission\":1,\"reason\":\"Cifre invertite\"}";

    // When
    Response submitted = post(referent(), "/submissions", number(exact));
    Response submittedAgain = post(referent(), "/submissions", number(exact));
    Response returned = post(validator(), "/returns", back);
    Response returnedAgain = post(validator(), "/returns", back);

    // Then
    same(submittedAgain, submitted);
    same(returnedAgain, returned);
    assertThat(submittedAgain.asString()).contains("\"number\":" + exact);
    assertThat(facts()).isEqualTo(3);
  }

  @Test
  void aValidationRepeatedAtOnceHappensOnceAndAllGetItsAnswer() throws Exception {
    // Given
    open("M", "NUMBER");
    submit("M", number("72")).then().statusCode(201);
    Callable<Response> validation =
        () -> post(validator(), "/validations", "{\"submission\":1,\"reason\":\"Verificato\"}");
    List<Response> answers = new ArrayList<>();

    // When
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      for (Future<Response> answer : callers.invokeAll(Collections.nCopies(8, validation))) {
        answers.add(answer.get());
      }
    } finally {
      callers.shutdownNow();
    }

    // Then
    assertThat(answers).allSatisfy(answer -> same(answer, answers.get(0)));
    assertThat(facts()).isEqualTo(3);
    assertThat(awaitCellFacts("M", 3)).hasSize(3);
  }

  @Test
  void theSameKeyForAnotherValueIsRefusedAndNothingIsStored() {
    // Given
    open("M", "NUMBER");
    post(referent(), "/submissions", number("1")).then().statusCode(201);

    // When
    Response other = post(referent(), "/submissions", number("2"));
    Response otherOperation = post(referent(), "/validations", number("1"));

    // Then
    refused(other, 422, "IDEMPOTENCY_KEY_REUSED");
    refused(otherOperation, 403, "ROLE_REQUIRED");
    assertThat(read(cell("M")).at("/value/number").intValue()).isEqualTo(1);
    assertThat(facts()).isEqualTo(2);
  }

  @Test
  void aRefusedValueLeavesTheKeyForTheCorrectedOne() {
    // Given
    open("M", "NUMBER");
    refused(post(referent(), "/submissions", day("2017-05-22")), 422, "VALUE_AGAINST_UNIT");

    // When
    Response corrected = post(referent(), "/submissions", number("72"));

    // Then
    corrected.then().statusCode(201).body("submission.number", equalTo(1));
  }

  @Test
  void whoeverWaitsForTheFirstForTooLongIsToldToComeAgain() throws Exception {
    // Given
    open("M", "NUMBER");
    try (Connection first = postgres.superuser("measurement");
        Statement statement = first.createStatement()) {
      first.setAutoCommit(false);
      statement.execute(
          "insert into idempotency_key (chamber, account, key, operation, fingerprint, created_at)"
              + " values ('"
              + chamber
              + "', 'ms-data-referent', '"
              + key
              + "', 'x', 'x', now())");

      // When
      Response waiting = post(referent(), "/submissions", number("1"));

      // Then
      refused(waiting, 503, "TEMPORARILY_UNAVAILABLE");
      assertThat(waiting.header("Retry-After")).isNotNull();
      first.rollback();
    }
    post(referent(), "/submissions", number("1")).then().statusCode(201);
    assertThat(facts()).isEqualTo(2);
  }

  @Test
  void aKeyThatCannotBeReadIsRefused() {
    // Given
    open("M", "NUMBER");

    // When
    Response answer =
        referent()
            .header("Idempotency-Key", "k".repeat(101))
            .body(number("1"))
            .post(cell("M") + "/submissions");

    // Then
    refused(answer, 400, "IDEMPOTENCY_KEY_INVALID");
    nothingWasStored("M");
  }

  @Test
  void theKeysOfAnotherChamberAreNotSeen() throws Exception {
    // Given
    open("M", "NUMBER");
    post(referent(), "/submissions", number("1")).then().statusCode(201);

    // When
    try (var measurement =
            java.sql.DriverManager.getConnection(
                postgres.jdbcUrl("measurement"), "measurement", "measurement");
        var statement = measurement.createStatement()) {
      statement.execute("select set_config('app.chamber', 'LU', false)");
      var keys = statement.executeQuery("select count(*) from idempotency_key");

      // Then
      keys.next();
      assertThat(keys.getInt(1)).isZero();
    }
    assertThat(count("select count(*) from idempotency_key where key = '" + key + "'")).isOne();
  }
}
