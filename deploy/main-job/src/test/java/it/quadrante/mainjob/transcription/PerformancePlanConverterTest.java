package it.quadrante.mainjob.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.figure.Figure;
import it.quadrante.mainjob.transcription.PerformancePlan.Area;
import it.quadrante.mainjob.transcription.PerformancePlan.IndividualObjective;
import it.quadrante.mainjob.transcription.PerformancePlan.Person;
import it.quadrante.mainjob.transcription.PerformancePlan.PrintedIndicator;
import it.quadrante.mainjob.transcription.PerformancePlan.StrategicObjective;
import it.quadrante.mainjob.transcription.PrintedAlgorithm.Term;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Massa-Carrara 2021. */
class PerformancePlanConverterTest {
  private static final Plan PLAN = Plan.of(Transcription.MS_2021);

  @Test
  void theTreeHasTheCountsOfTheDocument() {
    assertThat(PLAN.nodes("AREA_STRATEGICA")).hasSize(3);
    assertThat(PLAN.nodes("OBIETTIVO_STRATEGICO")).hasSize(8);
    assertThat(PLAN.nodes("OBIETTIVO_OPERATIVO")).hasSize(19);
    assertThat(PLAN.nodes("OBIETTIVO_INDIVIDUALE")).hasSize(21);
    assertThat(PLAN.json().findValuesAsText("personRole").stream().distinct()).hasSize(7);
  }

  @Test
  void onlyIndividualObjectivesHaveWeights() {
    Map<Boolean, List<JsonNode>> byWeight =
        PLAN.all("nodes").stream().collect(Collectors.partitioningBy(node -> node.has("weight")));

    assertThat(byWeight.get(true)).isEqualTo(PLAN.nodes("OBIETTIVO_INDIVIDUALE"));
    assertThat(PLAN.node("PO5_3").path("weight").decimalValue()).isEqualByComparingTo("33.34");
    assertThat(PLAN.node("PO5_3").has("parent")).isFalse();
  }

  @Test
  void anObjectiveKeepsItsProgrammeAndWhatItMayCost() {
    assertThat(PLAN.node("3.1").path("programma").asText()).isEqualTo("005");
    assertThat(PLAN.node("3.1").at("/resources/budget/currentCosts").decimalValue())
        .isEqualByComparingTo("238073.03");
    assertThat(PLAN.node("2.2").has("resources")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "DFP 1.3, 2.1, DirArea2_1",
    "Studi_ISR, 1.1, SG_1",
    "Percent_RifiutoRI, 2.2.1, DirArea1_2",
    "Percent_CorruzTrasp, 2.3, DirArea2_2",
    "N_RelazFdoPerequativ, 3.1.3, DirArea2_3"
  })
  void anIndicatorPrintedInBothSectionsIsOneCard(String card, String node, String individual) {
    assertThat(PLAN.nodesOf(card)).containsExactly(node, individual);
  }

  @Test
  void whatIsSharedIsTwelveCards() {
    assertThat(
            PLAN.all("cards").stream()
                .map(card -> PLAN.nodesOf(card.path("code").asText()).size())
                .filter(nodes -> nodes > 1))
        .hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({
    "Data_RuoloDA, [Data_RuoloDA]",
    "Sollecit_DA, [mis_Sollecit_DA]",
    "C2.7.2_02, [Med_Conc] / [FTE_Integrato_C2.7.2]",
    "DFP 3.4, 100 × [Servizi_PagoPA] / [Tot_Servizi-Pag]",
    "DFP 1.3, 100 × [Dip-Form] / ([Unit_Stab] + [N_Dir])",
    "DFP 1.12, 100 × [DFP 1.12_NUM] / ([Unit_Stab] + [N_Dir])",
  })
  void aFormulaHasTheCodesThatPrintGivesAnywhere(String card, String formula) {
    assertThat(PLAN.card(card).path("formula").asText()).isEqualTo(formula);
  }

  /** The name is the same but for the mark of the P.O.; so is the operator. */
  @Test
  void aSumPrintedForARatioIsReadAsTheRatioOfItsSiblings() {
    List<JsonNode> siblings =
        PLAN.all("cards").stream()
            .filter(card -> card.path("code").asText().matches("PO._3-.*"))
            .toList();

    assertThat(siblings).hasSize(4);
    assertThat(siblings.stream().map(PerformancePlanConverterTest::unmarkedName).distinct())
        .hasSize(1);
    assertThat(siblings.stream().map(PerformancePlanConverterTest::unmarkedFormula).distinct())
        .containsExactly(
            "100 × [-valutazioni-giudizio-almeno-buono_NUM]"
                + " / [-valutazioni-giudizio-almeno-buono_DEN]");
  }

  private static String unmarkedName(JsonNode card) {
    return card.path("name").asText().replaceAll("PO._3", "");
  }

  private static String unmarkedFormula(JsonNode card) {
    return card.path("formula").asText().replaceAll("PO._3", "");
  }

  @ParameterizedTest
  @CsvSource({
    "Med_Conc, SUM, I II III",
    "Percent_CorruzTrasp, LAST, III",
    "T_medi_C1.1.1, LAST, III",
    "Data_PForm_Prom, LAST, I",
    "Data_RuoloDA, LAST, III",
    "Data_EmissRuoloEsatt, LAST, II",
    "GG_pubbl_bandi20%, MAX, I II III",
    "Unit_Stab, LAST, I II III"
  })
  void theQuadrimestriAreAssumedAndSaidToBe(String code, String consolidation, String periods) {
    JsonNode measure = PLAN.measure(code);

    assertThat(measure.path("consolidation").asText()).isEqualTo(consolidation);
    assertThat(measure.path("expectedIn"))
        .extracting(JsonNode::asText)
        .containsExactly(periods.split(" "));
    assertThat(measure.path("expectedInAssumed").asBoolean()).isTrue();
  }

  @Test
  void aStrategicAssignmentHasTheTargetsOfThreeYears() {
    assertThat(PLAN.assignment("DFP-1.3@2.1").path("targets").findValuesAsText("year"))
        .containsExactly("2021", "2022", "2023");
    assertThat(PLAN.assignment("DFP-1.3@DirArea2_1").path("targets").findValuesAsText("year"))
        .containsExactly("2021");
  }

  @Test
  void theResultOfTheYearBeforeIsKept() {
    assertThat(PLAN.assignment("N_mediaLocali2021@1.2.4").at("/previous/value").intValue())
        .isEqualTo(18);
  }

  /** Two measures of one name would have to be joined, or told apart, by hand. */
  @Test
  void noTwoMeasuresHaveTheSameName() {
    assertThat(PLAN.all("measures"))
        .extracting(measure -> Names.comparable(measure.path("name").asText()))
        .doesNotHaveDuplicates();
  }

  @Test
  void anIndicatorPrintedWithTwoFormulasIsRefused() {
    PerformancePlan document = twice("A", "B");

    assertThatThrownBy(() -> converted(document))
        .isInstanceOf(UnreadableTranscription.class)
        .hasMessage("card X is printed as [A] and as [B]");
  }

  @Test
  void aFormulaThatNobodyHasReadIsRefused() {
    PerformancePlan document = with(indicator(algorithm("other", "A", "B")));

    assertThatThrownBy(() -> converted(document))
        .isInstanceOf(UnreadableTranscription.class)
        .hasMessageContaining("is none that can be read");
  }

  private static void converted(PerformancePlan document) {
    new PerformancePlanConverter(document, new HandReadings(List.of())).convert();
  }

  private static PerformancePlan twice(String one, String other) {
    PerformancePlan plan = with(indicator(algorithm("single", one)));
    return new PerformancePlan(
        plan.source(),
        2021,
        plan.strategicAreas(),
        List.of(
            new Person(
                "Segretario Generale",
                List.of(
                    new IndividualObjective(
                        "SG_1",
                        "Obiettivo",
                        null,
                        Figure.HUNDRED,
                        List.of(indicator(algorithm("single", other))))))));
  }

  private static PerformancePlan with(PrintedIndicator indicator) {
    StrategicObjective objective =
        new StrategicObjective(
            "1.1", "Obiettivo", null, "005 - Programma", null, List.of(indicator), List.of());
    return new PerformancePlan(
        new PerformancePlan.Source("Piano 2021", "atto"),
        2021,
        List.of(new Area("AS1", "Area", List.of(objective))),
        List.of());
  }

  private static PrintedAlgorithm algorithm(String kind, String... codes) {
    return new PrintedAlgorithm(
        kind,
        java.util.Arrays.stream(codes).map(code -> new Term(code, "Misura", null)).toList(),
        List.of());
  }

  private static PrintedIndicator indicator(PrintedAlgorithm algorithm) {
    PrintedTarget target = new PrintedTarget(">= 8,00 N.", ">=", Figure.of(8), null, "N.");
    return new PrintedIndicator(
        "X",
        "Indicatore",
        null,
        null,
        "N.",
        algorithm,
        null,
        null,
        Map.of(2021, target),
        null,
        null);
  }
}
