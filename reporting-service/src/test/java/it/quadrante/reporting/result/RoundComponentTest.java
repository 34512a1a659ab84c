package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.TestClock;
import it.quadrante.reporting.facts.Facts;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundComponentTest extends ReportingTest {
  @Inject Round round;

  private String state() {
    return indicator("P", "A").get("state").textValue();
  }

  @Test
  void whatNobodyEnteredIsMissingWhenItsDeadlineHasPassed() {
    TestClock.set("2018-01-14T10:00:00Z");
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(), Facts.cell(chamber, "A", 1, "2018-01-15"));
    assertThat(state()).isEqualTo("NOT_DUE");

    TestClock.set("2018-01-15T23:30:00Z");
    round.go();

    assertThat(state()).isEqualTo("MISSING");
    assertThat(read(results("P")).get("asOf").textValue()).isEqualTo("2018-01-16");
  }

  @Test
  void theDeadlineIsTheOneOfTheCell() {
    TestClock.set("2018-01-20T10:00:00Z");

    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(),
        Facts.cell(chamber, "A", 2, "2018-01-31"),
        Facts.cell(chamber, "A", 1, "2018-01-15"));

    assertThat(state()).isEqualTo("NOT_DUE");
  }

  @Test
  void everyVersionOfACellStays() {
    sendAndAwait(
        Facts.cell(chamber, "A", 1, "2018-01-15"),
        Facts.cell(chamber, "A", 3, "2018-01-31"),
        Facts.cell(chamber, "A", 2, "2018-01-20"));

    assertThat(
            rows(
                "select version, due_by from cell where measure = 'A' and chamber = '"
                    + chamber
                    + "' order by version"))
        .containsExactly("1 | 2018-01-15", "2 | 2018-01-20", "3 | 2018-01-31");
  }

  @Test
  void whatIsNotExpectedAnyMoreIsNotMissingUnlessItIsExpectedAgain() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A", "[A]", "SUM", "I", "II", "III").sent(),
        Facts.aValue(chamber, "A").in("I").number("40").sent(),
        Facts.aValue(chamber, "A").number("40").sent());
    assertThat(state()).isEqualTo("PARTIAL");

    sendAndAwait(Facts.aCell(chamber, "A").in("II").version(3).state("NOT_EXPECTED").sent());
    assertThat(state()).isEqualTo("COMPUTED");
    assertThat(indicator("P", "A").get("completeness").toString())
        .isEqualTo("{\"counted\":2,\"due\":2}");

    sendAndAwait(Facts.aCell(chamber, "A").in("II").version(4).sent());
    assertThat(state()).isEqualTo("PARTIAL");
  }

  @Test
  void aSuspensionThatEndsMakesTheCellDueAgain() {
    TestClock.set("2018-01-20T10:00:00Z");
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(),
        Facts.aValue(chamber, "A").suspendedUntil("2018-01-31").sent());
    assertThat(state()).isEqualTo("SUSPENDED");

    TestClock.set("2018-02-01T10:00:00Z");
    round.go();

    assertThat(state()).isEqualTo("MISSING");
  }
}
