package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * A value and a closing at the same moment: one is first, and the other is told. Both are held at
 * the lock of the period, in the order in which they came, and then let go.
 */
@QuarkusTest
class ClosingRaceComponentTest extends PeriodTest {

  /** Holds the period as somebody who closes it would. */
  private final class Gate implements AutoCloseable {
    private final Connection connection = postgres.superuser("measurement");

    private Gate() throws SQLException {
      run("pg_advisory_lock");
    }

    private void run(String function) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "select " + function + "(hashtextextended('" + chamber + "/CCIAA/2017-III', 0))");
      }
    }

    private CompletableFuture<Response> queue(int place, Supplier<Response> request) {
      CompletableFuture<Response> answer = CompletableFuture.supplyAsync(request);
      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () ->
                  count(
                          "select count(*) from pg_locks where locktype = 'advisory'"
                              + " and not granted")
                      == place);
      return answer;
    }

    private void open() throws SQLException {
      run("pg_advisory_unlock");
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  private static Response answer(CompletableFuture<Response> of) throws Exception {
    return of.get(20, TimeUnit.SECONDS);
  }

  private Supplier<Response> closingOfWhatIsThere() {
    String tag = tag();
    String body = closing("A", "ZERO").toString();
    return () -> admin().header("If-Match", tag).body(body).post(period() + "/closings");
  }

  @Test
  void aValueThatComesFirstIsKeptAndTheClosingHasReadSomethingElse() throws Exception {
    // Given
    open("A", "NUMBER");
    TestClock.set(AFTER_THE_DEADLINE);
    Supplier<Response> closing = closingOfWhatIsThere();

    // When
    try (Gate gate = new Gate()) {
      CompletableFuture<Response> submitted = gate.queue(1, () -> submit("A", number("1")));
      CompletableFuture<Response> closed = gate.queue(2, closing);
      gate.open();

      // Then
      answer(submitted).then().statusCode(201);
      refused(answer(closed), 412, "PRECONDITION_FAILED");
    }
    assertThat(readPeriod().get("closings")).isEmpty();
  }

  @Test
  void aClosingThatComesFirstStandsAndTheValueIsRefused() throws Exception {
    // Given
    open("A", "NUMBER");
    TestClock.set(AFTER_THE_DEADLINE);
    Supplier<Response> closing = closingOfWhatIsThere();

    // When
    try (Gate gate = new Gate()) {
      CompletableFuture<Response> closed = gate.queue(1, closing);
      CompletableFuture<Response> submitted = gate.queue(2, () -> submit("A", number("1")));
      gate.open();

      // Then
      answer(closed).then().statusCode(201);
      refused(answer(submitted), 409, "PERIOD_CLOSED");
    }
    assertThat(read(cell("A")).get("state").textValue()).isEqualTo("EXPECTED");
  }

  @Test
  void aValidationWaitsForTheClosingThatItWouldChange() throws Exception {
    // Given
    open("A", "NUMBER");
    submit("A", number("1")).then().statusCode(201);
    TestClock.set(AFTER_THE_DEADLINE);
    Supplier<Response> closing = closingOfWhatIsThere();

    // When
    try (Gate gate = new Gate()) {
      CompletableFuture<Response> closed = gate.queue(1, closing);
      CompletableFuture<Response> validated =
          gate.queue(2, () -> validate("A", "{\"submission\":1}"));
      gate.open();

      // Then
      refused(answer(closed), 422, "CLOSING_INCOMPLETE");
      answer(validated).then().statusCode(201);
    }
    assertThat(readPeriod().get("closings")).isEmpty();
  }
}
