package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.TestClock;
import it.quadrante.reporting.facts.Facts;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** B of 2017 is to grow by 10 % over A of 2016. */
@QuarkusTest
class EarlierResultsComponentTest extends ReportingTest {
  private static final String EARLIER = "CCIAA-2016-P";

  @Inject Round round;

  private static Envelope earlierPlan(String chamber) {
    return Facts.aPlan(chamber, "P").of(2016).with("A").sent();
  }

  private static Envelope earlierValue(String chamber, int version, String number) {
    return Facts.aValue(chamber, "A").of(2016).number(number).version(version).sent();
  }

  private static Envelope plan(String chamber) {
    return Facts.aPlan(chamber, "P").with("B").growingOver(EARLIER, "A").sent();
  }

  private static Envelope value(String chamber) {
    return Facts.aValue(chamber, "B").number("99").sent();
  }

  private static List<Envelope> facts(String chamber) {
    return List.of(
        earlierPlan(chamber), earlierValue(chamber, 1, "100"), plan(chamber), value(chamber));
  }

  private JsonNode grown() {
    return indicator("P", "B");
  }

  @Test
  void aRelativeTargetIsHeldAgainstTheResultOfTheEarlierYear() {
    sendAndAwait(facts(chamber).toArray(Envelope[]::new));

    assertThat(grown().get("percentageText").textValue()).isEqualTo("90,00");
    assertThat(grown().get("earlier").toString())
        .isEqualTo(
            "[{\"plan\":\"CCIAA-2016-P\",\"assignment\":\"A\",\"version\":1,\"value\":100}]");
  }

  @Test
  void theExplanationNamesTheResultItIsComparedWith() {
    sendAndAwait(facts(chamber).toArray(Envelope[]::new));

    JsonNode explanation = read(results("P") + "/indicator:B/explanation");

    assertThat(explanation.get("sentence").textValue()).contains("(100) = 110");
    assertThat(explanation.at("/indicator/previous").textValue())
        .contains("100")
        .contains("risultato 2016, piano CCIAA-2016-P");
    assertThat(explanation.at("/indicator/earlier/0/value").intValue()).isEqualTo(100);
  }

  @Test
  void aCorrectionOfTheEarlierYearChangesWhatRefersToIt() {
    sendAndAwait(facts(chamber).toArray(Envelope[]::new));

    sendAndAwait(earlierValue(chamber, 2, "90"));

    assertThat(grown().get("percentageText").textValue()).isEqualTo("100,00");
  }

  @Test
  void theOrderInWhichTheYearsArriveChangesNoResult() {
    String other = nextChamber();
    List<Envelope> backwards = new ArrayList<>(facts(other));
    Collections.reverse(backwards);
    sendAndAwait(facts(chamber).toArray(Envelope[]::new));

    for (Envelope fact : backwards) {
      send(fact);
      awaitAllRead(other);
    }

    assertThat(resultRows(other, "P")).isNotEmpty().isEqualTo(resultRows(chamber, "P"));
  }

  private void lacks(String why) {
    assertThat(grown().get("state").textValue()).isEqualTo("NOT_COMPUTABLE");
    assertThat(grown().get("obstacle").textValue())
        .isEqualTo("manca il valore precedente (piano CCIAA-2016-P, indicatore A: " + why + ")");
  }

  @Test
  void withoutTheEarlierPlanItIsNotComputableAndSaysWhy() {
    sendAndAwait(plan(chamber), value(chamber));

    lacks("il piano non è pubblicato");
    assertThat(
            read(results("P") + "/indicator:B/explanation")
                .at("/indicator/earlier/0/lack")
                .textValue())
        .isEqualTo("PLAN_NOT_PUBLISHED");
  }

  @Test
  void withoutTheAssignmentItIsNotComputableAndSaysWhy() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").of(2016).with("C").sent(), plan(chamber), value(chamber));

    lacks("il piano non ha questo indicatore");
  }

  @Test
  void withoutAValueOfTheEarlierYearItIsNotComputableAndSaysWhy() {
    sendAndAwait(earlierPlan(chamber), plan(chamber), value(chamber));

    lacks("non ha un valore");
  }

  @Test
  void aPlanOfTheSameYearIsNoEarlierResult() {
    sendAndAwait(
        Facts.aPlan(chamber, "Q").with("A").sent(),
        Facts.aPlan(chamber, "P").with("B").growingOver("CCIAA-2017-Q", "A").sent(),
        value(chamber));

    assertThat(grown().get("obstacle").textValue())
        .contains("CCIAA-2017-Q")
        .contains("il piano non è di un anno precedente");
  }

  @Test
  void whileTheEarlierYearIsOpenItHasNoResultYet() {
    TestClock.set("2017-01-10T10:00:00Z");
    sendAndAwait(
        Facts.aPlan(chamber, "P").of(2016).with("A", "[A]", "SUM", "II", "III").sent(),
        Facts.aValue(chamber, "A").of(2016).in("II").of(2016).number("100").sent(),
        plan(chamber),
        value(chamber));
    lacks("la raccolta di quell’anno non è conclusa");

    TestClock.set("2017-01-16T10:00:00Z");
    round.go();

    assertThat(grown().get("percentageText").textValue()).isEqualTo("90,00");
  }
}
