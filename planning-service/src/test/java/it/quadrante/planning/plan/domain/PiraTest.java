package it.quadrante.planning.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiraTest {
  private static final PlanNode AREA = node("A", NodeLevel.AREA_STRATEGICA, null, "012", null);
  private static final PlanNode STRATEGIC =
      node("B", NodeLevel.OBIETTIVO_STRATEGICO, "A", null, "004");

  @Test
  void codesAreInheritedDownwards() {
    Pira pira = pira(List.of(AREA, STRATEGIC, operative("C", "B", null, null)), on("C"));

    assertThat(text(pira)).containsExactly("012/004 C[x]");
    assertThat(pira.missioni().get(0).title()).isEqualTo("Title A");
    assertThat(pira.missioni().get(0).programmi().get(0).title()).isEqualTo("Title B");
  }

  @Test
  void aProgrammeOfTheMissioneAboveIsNotOfAnother() {
    Pira pira = pira(List.of(AREA, STRATEGIC, operative("C", "B", "032", null)), on("C"));

    assertThat(text(pira)).containsExactly("032/null C[x]");
    assertThat(pira.missioni().get(0).title()).isNull();
  }

  @Test
  void anIndicatorWithCodesOfItsOwnStandsThereWithItsObjective() {
    PlanNode node = operative("C", "B", null, null);
    Assignment other = assignment("y", "C", "016", "005");

    Pira pira = pira(List.of(AREA, STRATEGIC, node), assignment("x", "C", null, null), other);

    assertThat(text(pira)).containsExactly("012/004 C[x]", "016/005 C[y]");
  }

  @Test
  void whatHasNoMissioneIsListedApart() {
    Pira pira = pira(List.of(operative("C", null, null, null)), on("C"));

    assertThat(pira.missioni()).isEmpty();
    assertThat(pira.unclassified()).extracting(each -> each.node().code()).containsExactly("C");
  }

  @Test
  void anObjectiveWithoutIndicatorsIsThereAndOneOfAPersonIsNot() {
    PlanNode person = node("SG_1", NodeLevel.OBIETTIVO_INDIVIDUALE, null, "012", "004");

    Pira pira = pira(List.of(AREA, STRATEGIC, operative("C", "B", null, null), person), on("SG_1"));

    assertThat(text(pira)).containsExactly("012/004 C[]");
    assertThat(pira.unclassified()).isEmpty();
  }

  @Test
  void itSpeaksOfThreeYearsFromTheEarliestThatHoldsThePlans() {
    assertThat(Pira.of(2017, content(List.of(), words(2016), words(2018))).years())
        .containsExactly(2016, 2017, 2018);
    assertThat(Pira.of(2017, content(List.of(), words(2014), words(2018))).years())
        .containsExactly(2017, 2018, 2019);
  }

  private static Pira pira(List<PlanNode> nodes, Assignment... assignments) {
    return Pira.of(2017, content(nodes, assignments));
  }

  private static List<String> text(Pira pira) {
    return pira.missioni().stream()
        .flatMap(
            missione ->
                missione.programmi().stream()
                    .flatMap(
                        programma ->
                            programma.objectives().stream()
                                .map(
                                    objective ->
                                        "%s/%s %s%s"
                                            .formatted(
                                                missione.code(),
                                                programma.code(),
                                                objective.node().code(),
                                                codes(objective)))))
        .toList();
  }

  private static List<String> codes(Pira.Objective objective) {
    return objective.indicators().stream().map(each -> each.assignment().code()).toList();
  }

  private static PlanContent content(List<PlanNode> nodes, Assignment... assignments) {
    return new PlanContent(List.of(), nodes, List.of(), List.of(), List.of(assignments));
  }

  private static PlanNode operative(String code, String parent, String missione, String programma) {
    return node(code, NodeLevel.OBIETTIVO_OPERATIVO, parent, missione, programma);
  }

  private static PlanNode node(
      String code, NodeLevel level, String parent, String missione, String programma) {
    return new PlanNode(
        code,
        level,
        parent,
        "Title " + code,
        null,
        null,
        null,
        null,
        null,
        null,
        missione,
        programma,
        null,
        null,
        null);
  }

  private static Assignment on(String node) {
    return assignment("x", node, null, null);
  }

  private static Assignment words(int year) {
    return assignment("x", "C", null, null, new InWords(year, "in aumento"));
  }

  private static Assignment assignment(
      String code, String node, String missione, String programma, InWords... expected) {
    return new Assignment(
        code,
        node,
        "card",
        AssignmentKind.O,
        null,
        null,
        null,
        null,
        null,
        null,
        missione,
        programma,
        null,
        List.of(expected),
        null,
        null,
        null);
  }
}
