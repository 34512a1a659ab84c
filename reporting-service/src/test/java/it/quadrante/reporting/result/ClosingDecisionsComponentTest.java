package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.Facts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A has a value; nobody gave one for B, which the profile counts as zero at year end. */
@QuarkusTest
class ClosingDecisionsComponentTest extends ReportingTest {

  private static List<Envelope> facts(String chamber) {
    return List.of(
        Facts.aPlan(chamber, "P").with("A").with("B").sent(),
        Facts.aValue(chamber, "A").number("80").sent(),
        Facts.aClosing(chamber).over("A", 1).without("B", "EXCLUDE").sent());
  }

  private void take() {
    sendAndAwait(facts(chamber).toArray(Envelope[]::new));
  }

  private String overall() {
    return read(results("P")).at("/overall/percentageText").textValue();
  }

  @Test
  void aMissingValueIsLeftOutWhereItsClosingSaysSo() {
    take();

    JsonNode missing = indicator("P", "B");
    assertThat(missing.get("state").textValue()).isEqualTo("MISSING");
    assertThat(missing.get("leftOut").textValue()).isEqualTo("MISSING");
    assertThat(missing.has("percentage")).isFalse();
    assertThat(overall()).isEqualTo("100,00");
  }

  @Test
  void theExplanationSaysWhoDecidedIt() {
    take();

    JsonNode explanation = read(results("P") + "/indicator:B/explanation");

    assertThat(explanation.get("sentence").textValue()).contains("escluso alla chiusura");
    assertThat(explanation.at("/indicator/measures/0/periods/2/closing").toString())
        .isEqualTo(
            "{\"countsAsZero\":false,\"decided\":{\"by\":\"ms-chamber-admin\","
                + "\"role\":\"CHAMBER_ADMIN\",\"at\":\"2018-02-01T09:00:00Z\"},"
                + "\"reason\":\"Nessuno l’ha comunicato\"}");
  }

  @Test
  void aReopeningTakesTheDecisionsBack() {
    take();

    sendAndAwait(Facts.aClosing(chamber).number(2).without("B", "EXCLUDE").reopened().sent());

    assertThat(overall()).isEqualTo("50,00");
  }

  @Test
  void theNewestClosingHolds() {
    take();

    sendAndAwait(
        Facts.aClosing(chamber).number(3).over("A", 1).without("B", "ZERO").sent(),
        Facts.aClosing(chamber).number(2).reopened().sent());

    assertThat(indicator("P", "B").get("flags").toString()).isEqualTo("[\"MISSING_AS_ZERO\"]");
    assertThat(overall()).isEqualTo("50,00");
  }

  @Test
  void aDecisionAboutAnotherEntityTouchesNothing() {
    sendAndAwait(facts(chamber).subList(0, 2).toArray(Envelope[]::new));

    sendAndAwait(Facts.aClosing(chamber).of("ISR").without("B", "EXCLUDE").sent());

    assertThat(overall()).isEqualTo("50,00");
  }

  @Test
  void aValueThatComesAfterTheDecisionCounts() {
    take();

    sendAndAwait(Facts.aValue(chamber, "B").number("40").sent());

    assertThat(overall()).isEqualTo("75,00");
  }

  @Test
  void theOrderInWhichFactsAndClosingsArriveChangesNoResult() {
    String other = nextChamber();
    List<Envelope> backwards = new ArrayList<>(facts(other));
    Collections.reverse(backwards);

    take();
    for (Envelope fact : backwards) {
      send(fact);
      awaitAllRead(other);
    }

    assertThat(resultRows(other, "P")).isNotEmpty().isEqualTo(resultRows(chamber, "P"));
  }
}
