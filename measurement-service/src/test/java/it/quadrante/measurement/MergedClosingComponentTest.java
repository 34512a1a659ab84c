package it.quadrante.measurement;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a chamber that has merged, only what was open on the successor's first day is closed. */
@QuarkusTest
class MergedClosingComponentTest extends PeriodTest {

  @BeforeEach
  void openTheCollection() {
    open("A", "NUMBER");
    afterTheDeadline();
  }

  private void merge(String from) {
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber).version(9).mergedInto("TNO", from, "CONTINUE").toJson());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> count("select version from chamber where chamber = '" + chamber + "'") == 9);
  }

  @Test
  void aPeriodThatWasOpenIsClosedAndReopenedByItsOwnAdministrator() {
    // Given
    merge("2018-01-01");

    // Then
    close("A", "ZERO").then().statusCode(201);
    reopen("2018-02-10").then().statusCode(201);
  }

  @Test
  void aLaterOneIsTheSuccessors() {
    // Given: the merger came before the quadrimestre began
    merge("2017-09-01");

    // Then
    refused(close("A", "ZERO"), 409, "CHAMBER_MERGED");
  }
}
