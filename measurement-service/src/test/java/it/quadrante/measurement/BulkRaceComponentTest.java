package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many values at the same moment as others, and as a closing. */
@QuarkusTest
class BulkRaceComponentTest extends BulkTest {

  private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(requests.size());
    try {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : callers.invokeAll(requests)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void ofManyWhoSendTheSameInAnyOrderOneWritesAndNobodyWaitsForEver() throws Exception {
    // Given
    openNumbers(60);
    List<String> forwards = numbers(60);
    List<String> backwards = new ArrayList<>(forwards);
    Collections.reverse(backwards);
    Callable<Response> one = () -> handIn("", forwards.toArray(String[]::new));
    Callable<Response> another = () -> handIn("", backwards.toArray(String[]::new));

    // When
    List<Response> answers = atOnce(List.of(one, another, one, another));

    // Then
    assertThat(answers)
        .extracting(answer -> outcome(answer).get("accepted").intValue())
        .containsExactlyInAnyOrder(60, 0, 0, 0);
    assertThat(steps()).isEqualTo(60);
  }

  @Test
  void ofTwoWithOtherValuesOneIsKeptWholeAndTheOtherIsTold() throws Exception {
    // Given
    openNumbers(20);
    String[] one = numbers(20).toArray(String[]::new);
    String[] other =
        numbers(20).stream()
            .map(item -> item.replace("\"number\":", "\"number\":9"))
            .toArray(String[]::new);

    // When
    List<Response> answers = atOnce(List.of(() -> handIn("", one), () -> handIn("", other)));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 422);
    Response told = answers.get(answers.get(0).statusCode() == 422 ? 0 : 1);
    assertThat(faults(told)).hasSize(20).allMatch(fault -> fault.endsWith("ALREADY_SUBMITTED"));
    assertThat(steps()).isEqualTo(20);
  }

  @Test
  void intoAClosedPeriodNothingIsWritten() {
    // Given
    openNumbers(2);
    TestClock.set(AFTER_THE_DEADLINE);
    close("M1", "ZERO", "M2", "ZERO").then().statusCode(201);

    // When
    Response answer = handIn("", numbered("M1", "1"), numbered("M2", "2"));

    // Then
    assertThat(faults(answer))
        .containsExactly(
            "/items/0/quadrimestre PERIOD_CLOSED", "/items/1/quadrimestre PERIOD_CLOSED");
    assertThat(read(cell("M1")).get("state").textValue()).isEqualTo("EXPECTED");
  }

  @Test
  void ofManyValuesAndAClosingAtOnceOneIsFirstAndTheOtherIsTold() throws Exception {
    // Given
    openNumbers(20);
    TestClock.set(AFTER_THE_DEADLINE);
    String[] decisions = new String[40];
    for (int i = 0; i < 20; i++) {
      decisions[2 * i] = "M" + (i + 1);
      decisions[2 * i + 1] = "ZERO";
    }
    String tag = tag();
    String closing = closing(decisions).toString();

    // When
    List<Response> answers =
        atOnce(
            List.of(
                () -> handIn("", numbers(20).toArray(String[]::new)),
                () -> admin().header("If-Match", tag).body(closing).post(period() + "/closings")));

    // Then
    Response values = answers.get(0);
    Response closed = answers.get(1);
    JsonNode acts = readPeriod().get("closings");
    if (closed.statusCode() == 201) {
      assertThat(faults(values)).hasSize(20).allMatch(fault -> fault.endsWith("PERIOD_CLOSED"));
      assertThat(acts).hasSize(1);
      assertThat(read(cell("M7")).get("state").textValue()).isEqualTo("EXPECTED");
    } else {
      refused(closed, 412, "PRECONDITION_FAILED");
      assertThat(outcome(values).get("accepted").intValue()).isEqualTo(20);
      assertThat(acts).isEmpty();
    }
  }
}
