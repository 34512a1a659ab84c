package it.quadrante.planning.plan.domain;

import static it.quadrante.planning.plan.domain.PlanBuilder.aPlan;
import static it.quadrante.planning.plan.domain.PlanBuilder.bar;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanChecksTest {
  private static final PlanKey PLAN = new PlanKey("CCIAA", 2017, "X");

  private static List<Check> checks(PlanContent content) {
    return PlanChecks.of(
        content, PlanChecks.errors(PLAN, content), PlanChecks.warnings(PLAN, content));
  }

  private static List<String> codes(PlanContent content) {
    return checks(content).stream().map(check -> check.fault().code().name()).toList();
  }

  private static PlanBuilder programme() {
    return aPlan().programme("1.1", null, null);
  }

  private static PlanBuilder indicator(String formula, Unit unit) {
    return programme()
        .measure("A", Unit.NUMBER)
        .measure("B", Unit.NUMBER)
        .measure("E", Unit.EURO)
        .measure("P", Unit.PERCENT)
        .indicator("x", "1.1", formula, Polarity.HIGHER, unit, null, bar(Operator.AT_LEAST, "5"));
  }

  @Test
  void errorsComeFirstAndEachNamesItsElement() {
    List<Check> checks =
        checks(aPlan().programme("1.1", null, "40").programme("1.2", null, null).build());

    assertThat(checks.get(0).severity()).isEqualTo(Check.Severity.ERROR);
    assertThat(checks.get(0).fault().code()).isEqualTo(PlanRule.WEIGHT_MISSING);
    assertThat(checks.get(0).element())
        .isEqualTo(new ElementPlace(ElementKind.NODE, "1.2", "/weight"));
    assertThat(checks.get(1).element()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "[A] / [B], PERCENT, PERCENT_WITHOUT_HUNDRED, true",
    "[A100] / [B], PERCENT, PERCENT_WITHOUT_HUNDRED, true",
    "100 × [A] / [B], PERCENT, PERCENT_WITHOUT_HUNDRED, false",
    "[A] / [B] * 100, PERCENT, PERCENT_WITHOUT_HUNDRED, false",
    "1 - [P], PERCENT, PERCENT_WITHOUT_HUNDRED, false",
    "[A] / [B], NUMBER, PERCENT_WITHOUT_HUNDRED, false",
    "[A] + [E], NUMBER, SUM_OF_UNITS, true",
    "([A] − [E]) / [B], NUMBER, SUM_OF_UNITS, true",
    "[A] + [B], NUMBER, SUM_OF_UNITS, false",
    "[A] + [E] / [B], NUMBER, SUM_OF_UNITS, false",
    "[B] × [A] + [E], NUMBER, SUM_OF_UNITS, false",
    "[A], PERCENT, UNIT_DIFFERS, true",
    "[P], PERCENT, UNIT_DIFFERS, false",
    "[A] / [B], PERCENT, UNIT_DIFFERS, false"
  })
  void theUnitsOfAFormulaAgree(String formula, Unit unit, String rule, boolean told) {
    assertThat(codes(indicator(formula, unit).measure("A100", Unit.NUMBER).build()).contains(rule))
        .isEqualTo(told);
  }

  @Test
  void aMeanInARatioIsToldAndAMeanAloneIsNot() {
    PlanContent plan = indicator("[A] / [B]", Unit.NUMBER).build();
    List<Measure> means =
        plan.measures().stream().map(measure -> consolidated(measure, Consolidation.MEAN)).toList();

    assertThat(codes(plan.with(ElementKind.MEASURE, means))).contains("MEAN_IN_RATIO");
    assertThat(codes(plan)).doesNotContain("MEAN_IN_RATIO");
    assertThat(codes(indicator("[A]", Unit.NUMBER).build().with(ElementKind.MEASURE, means)))
        .doesNotContain("MEAN_IN_RATIO");
  }

  @Test
  void whatNothingUsesIsTold() {
    PlanContent plan = indicator("[A]", Unit.NUMBER).build();

    assertThat(checks(plan))
        .filteredOn(check -> check.fault().code() == PlanRule.MEASURE_UNUSED)
        .extracting(check -> check.element().key())
        .containsExactly("CCIAA:B", "CCIAA:E", "CCIAA:P");
    assertThat(codes(plan)).doesNotContain("CARD_UNUSED");
    assertThat(codes(plan.with(ElementKind.ASSIGNMENT, List.of()))).contains("CARD_UNUSED");
  }

  @Test
  void theSourceIsThatOfTheCardOrOfAllItsMeasures() {
    PlanContent plan = indicator("[A] / [B]", Unit.NUMBER).build();
    List<Measure> one = new ArrayList<>(plan.measures());
    one.set(0, sourced(one.get(0)));
    List<Measure> both = new ArrayList<>(one);
    both.set(1, sourced(both.get(1)));

    assertThat(codes(plan)).contains("SOURCE_MISSING");
    assertThat(codes(plan.with(ElementKind.MEASURE, one))).contains("SOURCE_MISSING");
    assertThat(codes(plan.with(ElementKind.MEASURE, both))).doesNotContain("SOURCE_MISSING");
  }

  @Test
  void codesThatDifferByCapitalLettersOnlyAreTold() {
    PlanContent plan =
        aPlan().measure("Med_Conc", Unit.NUMBER).measure("Med_conc", Unit.NUMBER).build();

    assertThat(checks(plan))
        .filteredOn(check -> check.fault().code() == PlanRule.CODE_ALMOST_TWICE)
        .extracting(check -> check.fault().path() + " " + check.severity())
        .containsExactly("/measures/1/code WARNING");
  }

  @Test
  void theThreeYearsOfAPlanHaveTargetsButForIndividualObjectives() {
    PlanContent plan = indicator("[A]", Unit.NUMBER).build();
    YearTarget target = plan.assignments().get(0).targets().get(0);
    List<YearTarget> all =
        List.of(
            target,
            new YearTarget(2018, target.target(), null),
            new YearTarget(2019, target.target(), null));

    assertThat(checks(plan))
        .filteredOn(check -> check.fault().code() == PlanRule.TARGET_MISSING_LATER)
        .extracting(check -> check.fault().arguments().get(1))
        .containsExactly("2018, 2019");
    assertThat(codes(assigned(plan, plan.assignments().get(0).withTargets(all, List.of()))))
        .doesNotContain("TARGET_MISSING_LATER");
    assertThat(
            codes(
                aPlan()
                    .individual("SG_1", "SG", "100")
                    .measure("A", Unit.NUMBER)
                    .ofKind(AssignmentKind.I)
                    .indicator("x", "SG_1", "[A]", Polarity.HIGHER, bar(Operator.AT_LEAST, "1"))
                    .build()))
        .doesNotContain("TARGET_MISSING_LATER");
  }

  @Test
  void theNodesBeneathHaveAtMostWhatTheirParentHas() {
    PlanContent plan =
        aPlan().objective("1").programme("1.1", "1", null).programme("1.2", "1", null).build();

    assertThat(budgets(plan, Map.of("1", "100", "1.1", "60", "1.2", "40"))).isEmpty();
    assertThat(budgets(plan, Map.of("1.1", "60", "1.2", "40"))).isEmpty();
    assertThat(budgets(plan, Map.of("1", "100", "1.1", "60", "1.2", "40.01")))
        .containsExactly("/nodes/0/resources/budget/currentCosts");
  }

  @Test
  void aNodeWithoutAmountsHidesNoneOfThoseBeneathIt() {
    PlanContent plan =
        aPlan()
            .objective("1")
            .programme("1.1", "1", null)
            .programme("1.1.1", "1.1", null)
            .programme("1.1.1.1", "1.1.1", null)
            .build();

    assertThat(budgets(plan, Map.of("1", "100", "1.1.1", "200")))
        .containsExactly("/nodes/0/resources/budget/currentCosts");
    assertThat(budgets(plan, Map.of("1", "100", "1.1.1", "90", "1.1.1.1", "200")))
        .containsExactly("/nodes/2/resources/budget/currentCosts");
  }

  @Test
  void theLettersOfTheLawFollowFromThePlanAsFarAsTheyCan() {
    PlanContent bare =
        programme().indicator("x", "1.1", "", Polarity.HIGHER, bar(Operator.AT_LEAST, "5")).build();
    PlanContent full = complete(indicator("[A]", Unit.NUMBER).build());

    assertThat(codes(bare))
        .contains(
            "NOT_MEASURABLE",
            "NOT_IMPROVING",
            "NOT_COMPARABLE",
            "NOT_TIED_TO_RESOURCES",
            "CRITERIA_TO_STATE");
    assertThat(codes(full))
        .doesNotContain(
            "NOT_MEASURABLE",
            "NOT_IMPROVING",
            "NOT_COMPARABLE",
            "NOT_TIED_TO_RESOURCES",
            "CRITERIA_TO_STATE",
            "CRITERION_NOT_MET");
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 5, 4, true",
    "HIGHER, 5, 5, false",
    "LOWER, 5, 6, true",
    "LOWER, 5, 4, false"
  })
  void aTargetImprovesOnTheBaseline(
      Polarity polarity, String target, String baseline, boolean better) {
    PlanContent plan =
        programme()
            .measure("A", Unit.NUMBER)
            .indicator("x", "1.1", "[A]", polarity, bar(Operator.EXACTLY, target))
            .build();
    Assignment compared = with(plan.assignments().get(0), baseline, List.of(), List.of());

    assertThat(codes(assigned(plan, compared)).contains("NOT_IMPROVING")).isEqualTo(!better);
  }

  @Test
  void whatTheEditorStatesSettlesALetterAndNotMetIsTold() {
    PlanContent plan = indicator("[A]", Unit.NUMBER).build();
    Assignment stated =
        with(
            plan.assignments().get(0),
            null,
            List.of(),
            List.of(
                new Criterion(Criterion.Letter.C, true, "mantenimento di un livello eccellente"),
                new Criterion(Criterion.Letter.G, false, null)));

    assertThat(codes(assigned(plan, stated)))
        .doesNotContain("NOT_IMPROVING", "NOT_TIED_TO_RESOURCES")
        .contains("CRITERION_NOT_MET");
  }

  @Test
  void aLetterStatedTwiceIsNeverStored() {
    PlanContent plan = indicator("[A]", Unit.NUMBER).build();
    Criterion letter = new Criterion(Criterion.Letter.A, true, null);
    Assignment twice = with(plan.assignments().get(0), null, List.of(), List.of(letter, letter));

    assertThat(PlanRules.integrity(PLAN, assigned(plan, twice)))
        .extracting(fault -> fault.code().name() + " " + fault.path())
        .containsExactly("CRITERION_TWICE /assignments/0/criteria/1/letter");
  }

  @Test
  void sumsOfWeightsAreNoMatterOfIntegrity() {
    PlanContent plan = aPlan().programme("1.1", null, "40").individual("S", "SG", "10").build();

    assertThat(PlanRules.integrity(PLAN, plan)).isEmpty();
    assertThat(PlanRules.completeness(plan)).hasSize(2);
    assertThat(PlanRules.structure(PLAN, plan)).hasSize(2);
    assertThat(PlanRules.integrity(PLAN, aPlan().programme("1.1", null, "101").build())).hasSize(1);
  }

  private static PlanContent complete(PlanContent plan) {
    Assignment complete =
        with(
            plan.assignments().get(0),
            "4",
            List.of(new InWords(2014, "a"), new InWords(2015, "b"), new InWords(2016, "c")),
            List.of(
                new Criterion(Criterion.Letter.A, true, null),
                new Criterion(Criterion.Letter.E, true, null)));
    return assigned(
        plan.with(ElementKind.NODE, List.of(budget(plan.nodes().get(0), "1000"))), complete);
  }

  private static PlanContent assigned(PlanContent plan, Assignment assignment) {
    return plan.with(ElementKind.ASSIGNMENT, List.of(assignment));
  }

  private static Assignment with(
      Assignment it, String baseline, List<InWords> results, List<Criterion> criteria) {
    return new Assignment(
        it.code(),
        it.node(),
        it.card(),
        it.kind(),
        it.weight(),
        it.targets(),
        it.interimTargets(),
        baseline == null ? null : new Reference.Stated(Figure.of(baseline)),
        null,
        null,
        null,
        null,
        null,
        null,
        results,
        criteria,
        null);
  }

  private static List<String> budgets(PlanContent plan, Map<String, String> costs) {
    PlanContent budgeted =
        plan.with(
            ElementKind.NODE,
            plan.nodes().stream()
                .map(
                    node ->
                        costs.containsKey(node.code())
                            ? budget(node, costs.get(node.code()))
                            : node)
                .toList());
    return checks(budgeted).stream()
        .filter(check -> check.fault().code() == PlanRule.RESOURCES_EXCEEDED)
        .map(check -> check.fault().path())
        .toList();
  }

  private static PlanNode budget(PlanNode it, String costs) {
    return new PlanNode(
        it.code(),
        it.level(),
        it.parent(),
        it.title(),
        null,
        it.perspective(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new Resources(new Resources.Amounts(null, Figure.of(costs), null), null));
  }

  private static Measure consolidated(Measure it, Consolidation consolidation) {
    return measure(it, consolidation, null);
  }

  private static Measure sourced(Measure it) {
    return measure(it, it.consolidation(), "Registro imprese");
  }

  private static Measure measure(Measure it, Consolidation consolidation, String source) {
    return new Measure(
        it.entity(),
        it.code(),
        it.name(),
        null,
        it.unit(),
        null,
        consolidation,
        it.expectedIn(),
        false,
        null,
        source,
        false,
        false,
        null);
  }
}
