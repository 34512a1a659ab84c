package it.quadrante.mainjob.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.mainjob.transcription.AziendaPlan.Parameter;
import it.quadrante.mainjob.transcription.AziendaPlan.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ISR 2018. */
class AziendaPlanConverterTest {
  private static final Plan PLAN = Plan.of(Transcription.ISR_2018);
  private static final String OPENING_DAYS = "Orario-apertura-pubblico-Biblioteca-rispetto";

  @Test
  void thePlanIsTheOneOfTheAzienda() {
    assertThat(PLAN.json().path("entity").asText()).isEqualTo("ISR");
    assertThat(PLAN.json().findValuesAsText("entity")).containsOnly("ISR");
    assertThat(PLAN.nodes("OBIETTIVO_OPERATIVO")).hasSize(5);
    assertThat(PLAN.node("1.2").path("parent").asText()).isEqualTo("1");
    assertThat(PLAN.node("1.1.1").path("actions")).hasSize(14);
    assertThat(PLAN.node("1.1.1").at("/resources/budget/currentCosts").intValue())
        .isEqualTo(240_000);
  }

  @Test
  void threeIndicatorsAreNotInTheMeasurementTableAndHaveNoFormula() {
    assertThat(PLAN.all("cards").stream().filter(card -> !card.has("formula")))
        .extracting(card -> card.path("name").asText().substring(0, 12))
        .containsExactly("N. presenze ", "N. \"Persone ", "Partecipazio");
    assertThat(
            PLAN.all("assignments").stream()
                .filter(each -> each.path("note").asText().contains("tabella di rilevazione")))
        .hasSize(3);
  }

  @Test
  void aTargetUnderLastYearsHeaderIsLastYears() {
    JsonNode assignment =
        PLAN.assignment("Partecipazione-diretta-Progetti-Alternanza-Scuola@3.1.2");

    assertThat(assignment.path("targets").findValuesAsText("year")).containsExactly("2017");
  }

  @ParameterizedTest
  @CsvSource({
    "Produzione-rapporti-studi-ricerche, SUM, I II III",
    "Presentazione-Rapporto-Economia, LAST, III",
    OPENING_DAYS + "_NUM, SUM, I II III"
  })
  void theCellsOfTheTableSayWhenAValueIsExpected(
      String code, String consolidation, String periods) {
    JsonNode measure = PLAN.measure(code);

    assertThat(measure.path("consolidation").asText()).isEqualTo(consolidation);
    assertThat(measure.path("expectedIn"))
        .extracting(JsonNode::asText)
        .containsExactly(periods.split(" "));
    assertThat(measure.path("expectedInAssumed").asBoolean()).isTrue();
  }

  @Test
  void twoParametersAreARatio() {
    assertThat(PLAN.card(OPENING_DAYS).path("formula").asText())
        .isEqualTo("100 × [%s_NUM] / [%s_DEN]".formatted(OPENING_DAYS, OPENING_DAYS));
  }

  @Test
  void aTargetWithoutOperatorHasNone() {
    JsonNode target =
        PLAN.assignment("Rilevanza-Rapporto-Economia-stampa-locale@1.1.1").at("/targets/0/target");

    assertThat(target.has("operator")).isFalse();
    assertThat(target.path("asPrinted").asText()).isEqualTo("3 testate");
  }

  @Test
  void aRowThatIsNotInThePlanIsRefused() {
    AziendaPlan document =
        new AziendaPlan(
            new AziendaPlan.Source("Piano 2018-2020, ISR"),
            2018,
            List.of(),
            List.of(new Row("ISR", "O", "Altro", List.of(new Parameter("Altro", 3)), null)));

    assertThatThrownBy(
            () -> new AziendaPlanConverter(document, new HandReadings(List.of())).convert())
        .isInstanceOf(UnreadableTranscription.class)
        .hasMessage("not in the plan: [altro]");
  }
}
