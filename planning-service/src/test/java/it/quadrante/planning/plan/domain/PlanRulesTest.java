package it.quadrante.planning.plan.domain;

import static it.quadrante.planning.plan.domain.PlanBuilder.aPlan;
import static it.quadrante.planning.plan.domain.PlanBuilder.bar;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.planning.profile.domain.ScoringProfile.Band;
import it.quadrante.problem.Fault;
import it.quadrante.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTest {

  @Test
  void programmesThatAddToAHundredAreFine() {
    assertThat(
            aPlan()
                .objective("1")
                .programme("1.1", "1", "33.33")
                .programme("1.2", "1", "66.67")
                .structure())
        .isEmpty();
  }

  @Test
  void aPlanWithoutWeightsIsFine() {
    assertThat(aPlan().objective("1").programme("1.1", "1", null).structure()).isEmpty();
  }

  @Test
  void aHundredthMissingIsToldWithTheSum() {
    assertThat(aPlan().programme("1.1", null, "99.99").structure())
        .containsExactly("WEIGHTS_DO_NOT_ADD_UP /nodes");
  }

  @Test
  void aStatedWeightIsTheSumOfTheProgrammesInThatPerspective() {
    StatedWeight stated = new StatedWeight("P", Figure.of("100.00"));

    assertThat(aPlan().objective("1", stated).programme("1.1", "1", "100").structure()).isEmpty();
    assertThat(aPlan().objective("1", stated).programme("1.1", null, "100").structure())
        .containsExactly("STATED_WEIGHT_DIFFERS /nodes/0/statedWeights/0/weight");
  }

  @Test
  void theObjectivesOfAPersonAddToAHundredExactly() {
    assertThat(
            aPlan()
                .individual("SG_1", "SG", "33.33")
                .individual("SG_2", "SG", "33.33")
                .individual("SG_3", "SG", "33.34")
                .individual("PO_1", "PO", "99")
                .structure())
        .containsExactly("PERSON_WEIGHTS_DO_NOT_ADD_UP /nodes/3/weight");
  }

  @ParameterizedTest
  @CsvSource({"60, 90, 100, true", "100, 90, 60, true", "60, 100, 90, false"})
  void bandsOfAnAssignmentRiseOrFallThroughout(
      String first, String second, String third, boolean fine) {
    List<Band> bands = List.of(band("10", first), band("20", second), band("30", third));
    ScoringOverride own = new ScoringOverride("BANDS", null, false, bands, null);

    List<String> faults =
        aPlan()
            .programme("1.1", null, null)
            .measure("A", Unit.NUMBER)
            .scored(own)
            .indicator("x", "1.1", "[A]", Polarity.HIGHER, bar(Operator.AT_LEAST, "30"))
            .structure();

    assertThat(faults)
        .isEqualTo(fine ? List.of() : List.of("SCORING_FAULT /assignments/0/scoring/bands"));
  }

  private static Band band(String threshold, String percent) {
    return new Band(Figure.of(threshold), Figure.of(percent));
  }

  @Test
  void siblingIndicatorsAllHaveAWeightOrNone() {
    assertThat(
            aPlan()
                .programme("1.1", null, null)
                .measure("A", Unit.NUMBER)
                .indicator("x", "1.1", "[A]", Polarity.HIGHER, Unit.NUMBER, "50", null)
                .indicator("y", "1.1", "[A]", Polarity.HIGHER, Unit.NUMBER, null, null)
                .structure())
        .containsExactly("INDICATOR_WEIGHT_MISSING /assignments/1/weight");
  }

  @Test
  void indicatorsOfAnotherKindAreNoSiblings() {
    assertThat(
            aPlan()
                .programme("1.1", null, null)
                .measure("A", Unit.NUMBER)
                .indicator("x", "1.1", "[A]", Polarity.HIGHER, Unit.NUMBER, "50", null)
                .ofKind(AssignmentKind.S)
                .indicator("y", "1.1", "[A]", Polarity.HIGHER, Unit.NUMBER, null, null)
                .structure())
        .isEmpty();
  }

  @Test
  void aLongChainIsCheckedOnceAndItsFaultsAreBounded() {
    PlanBuilder plan = aPlan();
    for (int i = 0; i < 20_000; i++) {
      plan.programme("n" + i, "n" + (i + 1), null);
    }

    assertThat(plan.structure()).hasSize(1_001);
  }

  @Test
  void manyStatedWeightsAreCheckedInOnePass() {
    PlanBuilder plan = aPlan();
    StatedWeight[] stated = new StatedWeight[50];
    Arrays.fill(stated, new StatedWeight("P", Figure.ZERO));
    for (int i = 0; i < 10_000; i++) {
      plan.objective("o" + i, stated).programme("p" + i, "o" + i, i == 0 ? "100" : "0");
    }

    assertThat(plan.structure()).hasSize(50);
  }

  @Test
  void nodesThatStandBeneathEachOtherAreACycle() {
    assertThat(aPlan().programme("1.1", "1.2", null).programme("1.2", "1.1", null).structure())
        .containsExactly("PARENT_CYCLE /nodes/0/parent", "PARENT_CYCLE /nodes/1/parent");
  }

  @ParameterizedTest
  @CsvSource({
    "[A], false",
    "100 × [A] / [B], true",
    "[A] +, true",
    "(, true",
    "sqrt([A]), true",
    "1 / 0, true",
    "[A] / 0, true"
  })
  void aFormulaCanBeReadAndNamesMeasuresOfThePlan(String formula, boolean faulty) {
    assertThat(
            aPlan()
                .programme("1.1", null, null)
                .measure("A", Unit.NUMBER)
                .indicator("x", "1.1", formula, Polarity.HIGHER, bar(Operator.AT_LEAST, "1"))
                .structure()
                .isEmpty())
        .isEqualTo(!faulty);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n"})
  void aCardWithoutFormulaIsToBeCompletedAndBlocksNothing(String formula) {
    PlanBuilder plan =
        aPlan()
            .programme("1.1", null, null)
            .indicator("x", "1.1", formula, Polarity.HIGHER, bar(Operator.AT_LEAST, "1"))
            .indicator("y", "1.1", formula, Polarity.DATE, Unit.DATE, null, null);

    assertThat(plan.structure()).isEmpty();
    assertThat(plan.readiness()).isEmpty();
    assertThat(plan.warnings())
        .containsExactly(
            "TARGET_MISSING /assignments/1/targets",
            "FORMULA_MISSING /cards/0/formula",
            "FORMULA_MISSING /cards/1/formula");
  }

  @Test
  void aCardWithFormulaIsNoWarning() {
    assertThat(
            aPlan()
                .programme("1.1", null, null)
                .measure("A", Unit.NUMBER)
                .indicator("x", "1.1", "[A]", Polarity.HIGHER, bar(Operator.AT_LEAST, "1"))
                .warnings())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void onlyWhatAddsUpIsASumOfPartsOrEntries(Unit unit) {
    // When
    List<String> parts = aPlan().measure("A", unit, true, false).structure();
    List<String> entries = aPlan().measure("A", unit, false, true).structure();

    // Then
    boolean addsUp = List.of(Unit.NUMBER, Unit.EURO, Unit.DAYS).contains(unit);
    assertThat(parts.contains("PARTS_DO_NOT_ADD_UP /measures/0/byParts")).isEqualTo(!addsUp);
    assertThat(entries.contains("PARTS_DO_NOT_ADD_UP /measures/0/partialEntries"))
        .isEqualTo(!addsUp);
  }

  @Test
  void aCardOfDatesIsOneMeasureOfDates() {
    assertThat(
            aPlan()
                .programme("1.1", null, null)
                .measure("A", Unit.NUMBER)
                .indicator("x", "1.1", "[A]", Polarity.DATE, Unit.DATE, null, null)
                .structure())
        .containsExactly("FORMULA_OF_DATE /cards/0/formula");
  }

  @ParameterizedTest
  @CsvSource({
    "AT_MOST, HIGHER, OPERATOR_AGAINST_POLARITY",
    "LESS_THAN, HIGHER, OPERATOR_AGAINST_POLARITY",
    "AT_LEAST, LOWER, OPERATOR_AGAINST_POLARITY",
    "AT_LEAST, HIGHER, ",
    "EXACTLY, HIGHER, ",
    "AT_LEAST, UNKNOWN, POLARITY_UNKNOWN",
    ", RANGE, OPERATOR_MISSING"
  })
  void anOperatorAgreesWithThePolarity(Operator operator, Polarity polarity, String fault) {
    PlanBuilder plan =
        aPlan()
            .programme("1.1", null, null)
            .measure("A", Unit.NUMBER)
            .indicator("x", "1.1", "[A]", polarity, bar(operator, "5"));

    assertThat(plan.readiness())
        .extracting(text -> text.substring(0, text.indexOf(' ')))
        .isEqualTo(fault == null ? java.util.List.of() : java.util.List.of(fault));
  }

  /** In diminuzione where more is better, +5 % where less is; at most +5 % bounds a growth. */
  @ParameterizedTest
  @CsvSource({
    "LESS_THAN, , HIGHER, true",
    "AT_LEAST, 5, LOWER, true",
    "MORE_THAN, , LOWER, true",
    "LESS_THAN, , LOWER, false",
    "AT_LEAST, 5, HIGHER, false",
    "AT_MOST, 5, LOWER, false",
    "AT_LEAST, -5, HIGHER, false",
    "EXACTLY, 5, LOWER, false"
  })
  void aChangeOfThePreviousValueAgreesWithThePolarity(
      Operator operator, String change, Polarity polarity, boolean against) {
    Target target =
        change == null
            ? new Target.Relative(operator, null, null, "in aumento")
            : new Target.Relative(operator, Figure.of(change), Target.ChangeUnit.PERCENT, null);
    PlanBuilder plan =
        aPlan()
            .programme("1.1", null, null)
            .measure("A", Unit.NUMBER)
            .indicator("x", "1.1", "[A]", polarity, target);

    assertThat(plan.readiness())
        .isEqualTo(
            against
                ? java.util.List.of(
                    "OPERATOR_AGAINST_POLARITY /assignments/0/targets/0/target/operator")
                : java.util.List.of());
  }

  @ParameterizedTest
  @EnumSource(PlanRule.class)
  void everyRuleHasASentenceInBothLanguages(PlanRule rule) {
    Object[] arguments = new Object[] {"a", "b", "c", "d"};
    Fault fault = Fault.at("/x", rule, arguments);

    String italian = Problem.entry(fault, Locale.ITALIAN).detail();
    String english = Problem.entry(fault, Locale.ENGLISH).detail();

    assertThat(italian).isNotBlank().doesNotContain("{", "'").isNotEqualTo(english);
    assertThat(english).isNotBlank().doesNotContain("{");
    assertThat(Problem.remedy(fault, Locale.ITALIAN))
        .isNotBlank()
        .doesNotContain("{", "'")
        .isNotEqualTo(Problem.remedy(fault, Locale.ENGLISH));
  }
}
