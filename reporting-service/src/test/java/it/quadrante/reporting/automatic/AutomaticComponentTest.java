package it.quadrante.reporting.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.identity.InChamber;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.TestClock;
import it.quadrante.reporting.facts.ACell;
import it.quadrante.reporting.facts.APlan;
import it.quadrante.reporting.facts.Facts;
import it.quadrante.reporting.input.events.ReadFacts;
import it.quadrante.reporting.result.LookAgain;
import it.quadrante.reporting.verification.VerifyResults;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From facts about cells, which the plan does not read, to results and their explanation. */
@QuarkusTest
class AutomaticComponentTest extends ReportingTest {
  @Inject ReadFacts reader;
  @Inject VerifyResults verification;
  @Inject LookAgain again;
  @Inject InChamber chambers;

  private void take(Envelope... facts) {
    reader.apply(chamber, List.of(facts).stream().map(reader::decode).toList());
  }

  private APlan updates(String... units) {
    return Facts.aPlan(chamber, "P")
        .counted("Tempo", "UPDATES_IN_TIME", units)
        .counted("Dovuti", "UPDATES_DUE", units)
        .over("T", "100 × [Tempo] / [Dovuti]");
  }

  private APlan reports() {
    return Facts.aPlan(chamber, "P")
        .counted("Tempo", "REPORTS_IN_TIME")
        .counted("Dovuti", "REPORTS_DUE")
        .over("T", "100 × [Tempo] / [Dovuti]");
  }

  private ACell cell(String measure) {
    return Facts.aCell(chamber, measure);
  }

  private String value() {
    return indicator("P", "T").at("/value/text").asText(indicator("P", "T").get("state").asText());
  }

  private JsonNode explanation(String indicator) {
    return read(results("P") + "/indicator:" + indicator + "/explanation");
  }

  @AfterEach
  void whatIsStoredFollowsFromTheFacts() {
    assertThat(verification.verify(chamber).differences()).isEmpty();
  }

  @Test
  void updatesInTimeOverUpdatesDueWithEveryCellThatFailed() {
    take(
        updates().sent(),
        cell("A").of("SERV1").submitted("2017-05-10").sent(),
        cell("B").of("SERV2").submitted("2017-05-20").sent(),
        cell("C").of("SERV2").submitted("2017-05-10").sent());

    assertThat(value()).isEqualTo("50,00");
    JsonNode explained = explanation("T");
    assertThat(explained.get("sentence").asText())
        .startsWith("100 × 1 / 2 = 50; 50 su 80 attese")
        .endsWith(". Contati: I SERV1 aggiornato in tempo; SERV2 no: B in ritardo (20/05/2017)");
    JsonNode failed = explained.at("/indicator/measures/0/periods/0/count/facts/1");
    assertThat(failed.get("outcome").asText()).isEqualTo("FAILED");
    assertThat(failed.at("/cells/0/timing").asText()).isEqualTo("LATE");
    assertThat(failed.at("/cells/1/timing").asText()).isEqualTo("IN_TIME");
    assertThat(indicator("P", "T").at("/values/0/standing").asText()).isEqualTo("COUNTED");
  }

  @Test
  void aFactThatChangesACountComputesWhatUsesIt() {
    take(updates().sent(), cell("A").of("SERV1").version(3).submitted("2017-06-10").sent());
    assertThat(value()).isEqualTo("0,00");

    take(cell("A").of("SERV1").version(2).submitted("2017-05-10").sent());

    assertThat(value()).isEqualTo("100,00");
  }

  @Test
  void aMeasureNamesTheUnitsWhoseUpdatesItCounts() {
    take(
        cell("A").of("SERV1").submitted("2017-05-20").sent(),
        cell("B").of("SERV2").submitted("2017-05-10").sent(),
        updates("SERV2").sent());

    assertThat(value()).isEqualTo("100,00");
  }

  @Test
  void aCountHoldsWhenItsDeadlineHasPassed() {
    TestClock.set("2018-01-14T10:00:00Z");
    take(
        updates().sent(),
        cell("A").submitted("2017-05-10").sent(),
        cell("A").in("III").dueBy("2018-01-15").sent());
    assertThat(value()).isEqualTo("100,00");

    TestClock.set("2018-01-16T10:00:00Z");
    chambers.run(chamber, again::lookAgain);

    assertThat(value()).isEqualTo("50,00");
  }

  @Test
  void aSuspensionExcusesUntilItsLastDayAndIsLookedAtThen() {
    take(
        updates().sent(),
        cell("A").of("SERV1").submitted("2017-05-10").sent(),
        cell("B").of("SERV1").version(2).suspended("2017-05-12", "2018-02-28").sent());
    assertThat(value()).isEqualTo("100,00");

    TestClock.set("2018-03-01T10:00:00Z");
    chambers.run(chamber, again::lookAgain);

    assertThat(value()).isEqualTo("0,00");
  }

  @Test
  void aSuspensionOfAnOlderFactHasNoEnd() {
    take(
        updates().sent(),
        cell("A").of("SERV1").submitted("2017-05-10").sent(),
        cell("B").of("SERV1").version(2).validated("2017-05-12").state("SUSPENDED").sent());

    assertThat(value()).isEqualTo("100,00");
  }

  @Test
  void whatWasSubmittedOfAMeasureBeforeItWasCountedIsInNoView() {
    take(
        updates().sent(),
        cell("A").in("III").dueBy("2018-01-15").submitted("2018-01-10").sent(),
        Facts.submitted(chamber, "Tempo", 2, "7", "2018-01-10T08:00:00Z"));

    assertThat(
            read(results("P") + "/indicator:T?view=provisional").at("/result/value/text").asText())
        .isEqualTo("100,00");
  }

  @Test
  void aDateIsReportedOnInWhateverQuadrimestreItWasAnswered() {
    take(
        reports().sent(),
        cell("D").date().sent(),
        cell("D").date().in("II").version(3).submitted("2017-06-01").validated("2017-06-05").sent(),
        Facts.aClosing(chamber).in("I").at("2017-06-08T09:00:00Z").sent());

    assertThat(explanation("T").get("sentence").asText())
        .contains("I report di CCIAA in tempo (08/06/2017), entro il 08/06/2017");
  }

  @Test
  void aReportIsOwedInWorkingDaysOfTheChamber() {
    take(
        reports().sent(),
        cell("A").in("III").dueBy("2018-01-15").validated("2018-01-26").sent(),
        Facts.aClosing(chamber).sent());
    assertThat(value()).isEqualTo("0,00");
    assertThat(explanation("T").get("sentence").asText())
        .endsWith("Contati: III report di CCIAA in ritardo (01/02/2018), entro il 31/01/2018");

    take(Facts.aChamber(chamber).version(7).closedOn("2018-01-29").sent());

    assertThat(value()).isEqualTo("100,00");
    assertThat(explanation("T").get("sentence").asText()).endsWith("entro il 01/02/2018");
  }

  @Test
  void whileAValueWaitsNoReportIsOwed() {
    take(
        reports().sent(),
        cell("A").in("III").dueBy("2018-01-15").validated("2018-01-26").sent(),
        cell("B").in("III").dueBy("2018-01-15").submitted("2018-01-10").sent());

    assertThat(indicator("P", "T").get("state").asText()).isEqualTo("NOT_COMPUTABLE");
    assertThat(explanation("T").get("sentence").asText())
        .endsWith("III report di CCIAA non dovuto: da validare B");
  }

  @Test
  void aSnapshotPinsWhatItCounted() {
    take(
        Facts.chamber(chamber, 1),
        reports().with("A").sent(),
        Facts.aValue(chamber, "A").number("80").sent(),
        Facts.aClosing(chamber).over("A", 1).sent());
    assertThat(rows("select 1 from snapshot where chamber = '" + chamber + "'"))
        .as("waits for the change of the cell")
        .isEmpty();

    take(cell("B").in("III").version(2).validated("2018-02-10").sent());
    take(cell("A").in("III").version(2).validated("2018-01-31").sent());

    JsonNode frozen = read(plans() + "/CCIAA-2017-P/snapshots/III-CCIAA-1");
    assertThat(frozen.at("/results/indicators/0/value/text").asText()).isEqualTo("100,00");
    assertThat(rows("select basis from snapshot where chamber = '" + chamber + "'").get(0))
        .contains(
            "\"counted\":{\"cells\":[{\"entity\":\"CCIAA\",\"measure\":\"A\","
                + "\"quadrimestre\":\"III\",\"versions\":[2]}]");
  }

  @Test
  void theMeanOfTheOperativePercentagesLeavesOutWhatUsesIt() {
    take(
        Facts.aPlan(chamber, "P")
            .with("A")
            .operative()
            .with("B")
            .operative()
            .with("S")
            .counted("Media", "OPERATIVE_MEAN")
            .over("T", "[Media]")
            .operative()
            .sent(),
        Facts.aValue(chamber, "A").number("40").sent(),
        Facts.aValue(chamber, "B").number("80").sent(),
        Facts.aValue(chamber, "S").number("8").sent());
    assertThat(value()).isEqualTo("75,00");
    assertThat(explanation("T").get("sentence").asText())
        .endsWith("III A 50; B 100; T (fuori dalla media)");

    take(Facts.aValue(chamber, "A").number("80").version(2).sent());

    assertThat(value()).isEqualTo("100,00");
  }

  @Test
  void aCodeThatIsNotKnownGivesNoValue() {
    take(Facts.aPlan(chamber, "P").counted("X", "TEMPO_MEDIO").over("T", "[X]").sent());

    assertThat(indicator("P", "T").get("state").asText()).isEqualTo("MISSING");
  }
}
