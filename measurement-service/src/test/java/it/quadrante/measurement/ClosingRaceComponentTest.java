package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private int cellsHeldByNobody() throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet free =
              statement.executeQuery(
                  "with free as (select id from cell where chamber = '"
                      + chamber
                      + "' for update skip locked) select count(*) from free")) {
        free.next();
        return free.getInt(1);
      }
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

  /** Else who closes waits for one of them, those who come after for who closes: a circle. */
  @Test
  void whoValidatesInSeveralPeriodsSharesThemAllBeforeHoldingACell() throws Exception {
    // Given
    String measure = measureHeldFirstIn(Quadrimestre.II);
    open(aPlan("P").measuring(measure, "NUMBER", "II", "III"));
    String first = cell(measure, 2017, Quadrimestre.II);
    referent().body(number("1")).post(first + "/submissions").then().statusCode(201);
    submit(measure, number("1")).then().statusCode(201);
    String items =
        Stream.of(first, cell(measure))
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .map(id -> "{\"cell\":\"" + id + "\",\"submission\":1}")
            .collect(Collectors.joining(",", "{\"items\":[", "]}"));

    // When
    try (Gate gate = new Gate()) {
      CompletableFuture<Response> validated =
          gate.queue(1, () -> validator().body(items).post(cells() + "/validations"));
      int heldByNobody = gate.cellsHeldByNobody();
      gate.open();

      // Then
      assertThat(heldByNobody).isEqualTo(2);
      answer(validated).then().statusCode(201);
    }
  }

  /** A measure whose cell in that quadrimestre comes before the one of III 2017. */
  private String measureHeldFirstIn(Quadrimestre quadrimestre) {
    return Stream.iterate("A", measure -> measure + "A")
        .filter(one -> cell(one, 2017, quadrimestre).compareTo(cell(one)) < 0)
        .findFirst()
        .orElseThrow();
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
