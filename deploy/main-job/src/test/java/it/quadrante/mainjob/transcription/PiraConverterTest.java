package it.quadrante.mainjob.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Lucca 2017, missione 012. */
class PiraConverterTest {
  private static final Plan PLAN = Plan.of(Transcription.LU_2017);

  @Test
  void missioneAndProgrammaStandOnTheObjectives() {
    assertThat(PLAN.nodes("OBIETTIVO_OPERATIVO"))
        .hasSize(6)
        .allSatisfy(
            node -> {
              assertThat(node.path("missione").asText()).isEqualTo("012");
              assertThat(node.path("programma").asText()).isEqualTo("004");
            });
  }

  @Test
  void budgetAndActualAreKeptInTheirThreeParts() {
    JsonNode resources = PLAN.node("012-004-001").path("resources");

    assertThat(resources.at("/budget/currentIncome").decimalValue()).isEqualByComparingTo("61000");
    assertThat(resources.at("/actual/currentCosts").decimalValue())
        .isEqualByComparingTo("28921.57");
    assertThat(resources.at("/actual/investments").decimalValue()).isEqualByComparingTo("0");
  }

  @Test
  void whatIsPrintedInWordsStaysInWords() {
    JsonNode assignment =
        PLAN.assignment("Monitoraggio-qualita-servizio-relativo-tempo@012-004-004");

    assertThat(assignment.path("lastObservedInWords").asText()).isEqualTo("2,9 gg.");
    assertThat(assignment.at("/expectedInWords/1/text").asText()).isEqualTo("> 5 giorni");
    assertThat(assignment.path("resultsInWords").findValuesAsText("year"))
        .containsExactly("2016", "2017");
    assertThat(PLAN.all("assignments")).allMatch(each -> each.path("targets").isEmpty());
    assertThat(PLAN.all("cards")).hasSize(12).noneMatch(card -> card.has("formula"));
    assertThat(PLAN.all("measures")).isEmpty();
  }

  @Test
  void aBlankIsNoWord() {
    assertThat(
            PLAN.assignment("Azioni-sensibilizzazione-presso-imprese-corretta@012-004-005")
                .path("expectedInWords")
                .findValuesAsText("year"))
        .containsExactly("2017", "2018");
  }

  @Test
  void anUncertainPlacementIsNoted() {
    assertThat(
            PLAN.all("assignments").stream()
                .filter(each -> each.path("note").asText().startsWith("Collocazione incerta")))
        .extracting(each -> each.path("node").asText())
        .containsExactly("012-004-002", "012-004-002", "012-004-004");
  }

  @Test
  void twoIndicatorsOfOneNameAreTwoCards() {
    assertThat(PLAN.card("Monitoraggio-qualita-servizio").path("description").asText())
        .startsWith("Capacità di mantenere alta");
    assertThat(PLAN.card("Monitoraggio-qualita-servizio-012-004-005").path("description").asText())
        .startsWith("qualità dei dati");
  }
}
