package it.quadrante.planning.plan.domain;

import static it.quadrante.planning.plan.domain.PlanBuilder.aPlan;
import static it.quadrante.planning.plan.domain.PlanBuilder.bar;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.planning.profile.domain.ScoringProfile.Band;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @Test
  void thereIsNoneBetweenEqualContents() {
    assertThat(Difference.between(sample().build(), sample().build()).isEmpty()).isTrue();
  }

  @Test
  void whatIsAddedChangedAndRemovedIsToldByKindInTheOrderOfThePlan() {
    PlanContent before =
        aPlan().objective("1").programme("1.1", "1", "40").measure("A", Unit.NUMBER).build();
    PlanContent after =
        aPlan().objective("1").programme("1.2", "1", "60").measure("A", Unit.PERCENT).build();

    assertThat(texts(Difference.between(before, after)))
        .containsExactly(
            "ADDED NODE 1.2: code null → 1.2, level null → OBIETTIVO_OPERATIVO, parent null → 1,"
                + " title null → 1.2, perspective null → P, weight null → 60",
            "REMOVED NODE 1.1: code 1.1 → null, level OBIETTIVO_OPERATIVO → null, parent 1 → null,"
                + " title 1.1 → null, perspective P → null, weight 40 → null",
            "CHANGED MEASURE CCIAA:A: unit NUMBER → PERCENT");
  }

  @Test
  void whatANodeHoldsIsComparedByPath() {
    PlanNode before =
        node(
            "10.0",
            List.of("Studio"),
            new Resources(amounts("100", "20"), null),
            new StatedWeight("P", Figure.of("10")));
    PlanNode after =
        node(
            "10.00",
            List.of("Studio", "Bando"),
            new Resources(amounts("100.00", "30"), amounts("5", null)),
            new StatedWeight("P", Figure.of("12")),
            new StatedWeight("Q", Figure.of("1")));

    assertThat(changed(before, after))
        .containsExactly(
            "statedWeights/P 10 → 12",
            "statedWeights/Q null → 1",
            "actions [Studio] → [Studio, Bando]",
            "resources/budget/currentCosts 20 → 30",
            "resources/actual/currentIncome null → 5");
  }

  @Test
  void targetsAreComparedYearByYearWithTheirReading() {
    Target stated = bar(Operator.AT_LEAST, "5");
    Target raised = bar(Operator.AT_LEAST, "6");
    Reading reading =
        new Reading(Reading.Kind.OPERATOR_CORRECTED, null, "slip", "e", Instant.EPOCH);
    Assignment before =
        assignment(List.of(new YearTarget(2017, stated, null), new YearTarget(2018, stated, null)));
    Assignment after =
        assignment(
            List.of(new YearTarget(2018, raised, null), new YearTarget(2019, stated, reading)));

    assertThat(changed(before, after))
        .containsExactly(
            "targets/2018 " + stated + " → " + raised,
            "targets/2019 null → " + stated,
            "targets/2019/reading/kind null → OPERATOR_CORRECTED",
            "targets/2019/reading/reason null → slip",
            "targets/2019/reading/by null → e",
            "targets/2019/reading/at null → 1970-01-01T00:00:00Z",
            "targets/2017 " + stated + " → null");
  }

  @Test
  void scoringAndReferencesAreFieldsToo() {
    Assignment before = assignment(List.of());
    Band band = new Band(Figure.of("10"), Figure.of("60"));
    Assignment after =
        new Assignment(
            "x",
            "1.1",
            "x",
            AssignmentKind.O,
            null,
            null,
            null,
            new Reference.Stated(Figure.of("3")),
            null,
            new ScoringOverride("BANDS", null, true, List.of(band), null),
            null,
            null,
            null,
            List.of(new InWords(2018, "in aumento")),
            null,
            null);

    assertThat(changed(before, after))
        .containsExactly(
            "baseline null → Stated[value=3]",
            "scoring/rule null → BANDS",
            "scoring/uncapped null → true",
            "scoring/bands/10 null → 60",
            "expectedInWords/2018 null → in aumento");
  }

  @Test
  void aKeyGivenTwiceLosesNothing() {
    PlanNode before = node("1", null, null, stated("P", "1"), stated("P", "2"));
    PlanNode after = node("1", null, null, stated("P", "1"), stated("P", "3"));

    assertThat(changed(before, after)).containsExactly("statedWeights/P#2 2 → 3");
  }

  @ParameterizedTest
  @CsvSource({
    "ABCD, ACDB, B position 2 → 4",
    "ABCD, DABC, D position 4 → 1",
    "ABCD, ABXCD, ",
    "ABCD, BD, ",
    "AB, BA, B position 2 → 1"
  })
  void theFewestThatExplainTheNewOrderHaveMoved(String before, String after, String moved) {
    assertThat(moves(siblings(before), siblings(after)))
        .isEqualTo(moved == null ? List.of() : List.of(moved));
  }

  @Test
  void orderCountsAmongSiblingsOnly() {
    PlanContent before =
        aPlan()
            .objective("1")
            .programme("1.1", "1", null)
            .objective("2")
            .programme("2.1", "2", null)
            .build();
    PlanContent after =
        aPlan()
            .objective("1")
            .objective("2")
            .programme("2.1", "2", null)
            .programme("1.1", "1", null)
            .build();

    assertThat(Difference.between(before, after).isEmpty()).isTrue();
  }

  @Test
  void aNodeUnderAnotherParentHasMovedThere() {
    PlanContent before = aPlan().objective("1").objective("2").programme("1.1", "1", null).build();
    PlanContent after = aPlan().objective("1").objective("2").programme("1.1", "2", null).build();

    assertThat(texts(Difference.between(before, after)))
        .containsExactly("CHANGED NODE 1.1: parent 1 → 2");
  }

  @Test
  void twentyThousandNodesTurnedRoundAreComparedAtOnce() {
    List<PlanNode> nodes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      nodes.addAll(aPlan().objective("o" + i).build().nodes());
    }
    PlanContent before = new PlanContent(null, nodes, null, null, null);
    Collections.reverse(nodes);
    PlanContent after = new PlanContent(null, nodes, null, null, null);

    assertThat(Difference.between(before, after).changes()).hasSize(19_999);
  }

  private static PlanBuilder sample() {
    return aPlan()
        .objective("1")
        .programme("1.1", "1", "100")
        .measure("A", Unit.NUMBER)
        .indicator("x", "1.1", "[A]", Polarity.HIGHER, bar(Operator.AT_LEAST, "5"));
  }

  private static StatedWeight stated(String perspective, String weight) {
    return new StatedWeight(perspective, Figure.of(weight));
  }

  private static PlanNode node(
      String weight, List<String> actions, Resources resources, StatedWeight... stated) {
    return new PlanNode(
        "1",
        NodeLevel.OBIETTIVO_STRATEGICO,
        null,
        "t",
        null,
        null,
        Figure.of(weight),
        List.of(stated),
        null,
        null,
        null,
        null,
        actions,
        null,
        resources);
  }

  private static Resources.Amounts amounts(String income, String costs) {
    return new Resources.Amounts(Figure.of(income), costs == null ? null : Figure.of(costs), null);
  }

  private static Assignment assignment(List<YearTarget> targets) {
    return new Assignment(
        "x",
        "1.1",
        "x",
        AssignmentKind.O,
        null,
        targets,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static PlanContent siblings(String codes) {
    PlanBuilder plan = aPlan();
    codes.chars().forEach(code -> plan.measure(Character.toString(code), Unit.NUMBER));
    return plan.build();
  }

  private static List<String> moves(PlanContent before, PlanContent after) {
    return Difference.between(before, after).changes().stream()
        .filter(change -> change.what() == ElementChange.What.CHANGED)
        .map(change -> change.key().substring("CCIAA:".length()) + " " + fields(change))
        .toList();
  }

  private static List<String> changed(PlanElement before, PlanElement after) {
    List<ElementChange> changes = Difference.between(holding(before), holding(after)).changes();
    assertThat(changes).hasSize(1);
    return changes.get(0).fields().stream().map(DifferenceTest::text).toList();
  }

  private static PlanContent holding(PlanElement element) {
    return element instanceof PlanNode node
        ? new PlanContent(null, List.of(node), null, null, null)
        : new PlanContent(null, null, null, null, List.of((Assignment) element));
  }

  private static List<String> texts(Difference difference) {
    return difference.changes().stream()
        .map(
            change ->
                change.what() + " " + change.element() + " " + change.key() + ": " + fields(change))
        .toList();
  }

  private static String fields(ElementChange change) {
    return String.join(", ", change.fields().stream().map(DifferenceTest::text).toList());
  }

  private static String text(FieldChange field) {
    return field.name() + " " + field.before() + " → " + field.after();
  }
}
