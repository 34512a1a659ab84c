package it.quadrante.reporting.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.identity.InChamber;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.TestClock;
import it.quadrante.reporting.facts.Facts;
import it.quadrante.reporting.input.events.ReadFacts;
import it.quadrante.reporting.result.LookAgain;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Whoever waits for a year holds no later one: else somebody who holds the year and wants the later
 * one would wait for ever.
 */
@QuarkusTest
class LockOrderComponentTest extends ReportingTest {
  @Inject ReadFacts reader;
  @Inject LookAgain again;
  @Inject InChamber chambers;

  private void take(Envelope... facts) {
    reader.apply(chamber, List.of(facts).stream().map(reader::decode).toList());
  }

  private Envelope value(int year) {
    return Facts.aValue(chamber, "A").of(year).number("80").sent();
  }

  private Envelope counting(int year) {
    return Facts.aPlan(chamber, "P").of(year).counted("U", "UPDATES_DUE").over("T", "[U]").sent();
  }

  /** While another holds a year: whether a later one is free as soon as this waits. */
  private boolean isFree(int later, int held, Runnable waiting) throws SQLException {
    try (Connection other = postgres.superuser("reporting");
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select 1 from year_lock" + year(held) + " for update");
      CompletableFuture<Void> atWork = CompletableFuture.runAsync(waiting);
      await()
          .until(
              () ->
                  !rows("select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                          + " and datname = 'reporting'")
                      .isEmpty());
      boolean free =
          !rows("select year from year_lock" + year(later) + " for update skip locked").isEmpty();
      other.rollback();
      atWork.join();
      return free;
    }
  }

  private String year(int year) {
    return " where chamber = '" + chamber + "' and year = " + year;
  }

  @Test
  void aPlanBetweenTheYearsOfABatchThatRefersToOneOfThemIsHeldInItsTurn() throws SQLException {
    take(
        Facts.aPlan(chamber, "P").of(2016).with("A").sent(),
        Facts.aPlan(chamber, "P").of(2018).with("B").growingOver("CCIAA-2016-P", "A").sent(),
        Facts.aPlan(chamber, "P").of(2019).with("A").sent());

    assertThat(isFree(2019, 2018, () -> take(value(2016), value(2019)))).isTrue();
  }

  @Test
  void whoLooksAgainHoldsThemInTheSameOrder() throws SQLException {
    TestClock.set("2016-01-10T10:00:00Z");
    take(
        Facts.aPlan(chamber, "P").of(2016).with("A").sent(),
        Facts.aPlan(chamber, "P").of(2018).with("B").growingOver("CCIAA-2016-P", "A").sent(),
        Facts.aPlan(chamber, "P").of(2019).with("A").sent());
    rows(
        "update result_set set next_look = null where year = 2018 and chamber = '"
            + chamber
            + "' returning 1");
    TestClock.set("2021-01-10T10:00:00Z");

    assertThat(isFree(2019, 2018, () -> chambers.run(chamber, again::lookAgain))).isTrue();
  }

  @Test
  void theYearsThatAnotherCalendarTouchesAreHeldWithThoseOfTheBatch() throws SQLException {
    take(Facts.chamber(chamber, 1), counting(2017), counting(2018));

    Envelope told = Facts.aChamber(chamber).version(2).closedOn("2018-01-29").sent();

    assertThat(isFree(2018, 2017, () -> take(told, value(2018)))).isTrue();
  }

  private List<String> stamps() {
    return rows(
        "select year, stamp from year_lock where year > 0 and chamber = '"
            + chamber
            + "' order by year");
  }

  @Test
  void onlyYearsWithOtherWorkingDaysAreComputedAgain() {
    take(Facts.chamber(chamber, 1), counting(2017), counting(2018), counting(2019));
    List<String> before = stamps();

    take(Facts.chamber(chamber, 2));
    assertThat(stamps()).hasSize(3).isEqualTo(before);

    take(Facts.aChamber(chamber).version(3).closedOn("2018-01-29").sent());
    List<String> computed = stamps();
    assertThat(computed)
        .as("the patron saint holds from 2018 on")
        .doesNotContainAnyElementsOf(before);

    take(Facts.aChamber(chamber).version(4).closedOn("2018-01-30").sent());
    assertThat(stamps().subList(0, 2)).doesNotContainAnyElementsOf(computed);
    assertThat(stamps().get(2)).as("2018 is over by then").isEqualTo(computed.get(2));
  }
}
