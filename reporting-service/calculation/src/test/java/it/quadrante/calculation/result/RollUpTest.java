package it.quadrante.calculation.result;

import static it.quadrante.calculation.consolidation.CellsBuilder.cells;
import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.anAssignment;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static it.quadrante.calculation.plan.PlanBuilder.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.scoring.RollUp.Basis;
import it.quadrante.calculation.scoring.RollUp.Policy;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {
  private static final AssignmentKind S = AssignmentKind.S;
  private static final AssignmentKind O = AssignmentKind.O;
  private static final LocalDate YEAR_AFTER = LocalDate.of(2018, 2, 1);

  /** Area A over objective 1 (own: a) with programmes 1.1 (b, c, o) in P and 1.2 (d) in Q. */
  private static PlanBuilder tree() {
    return aPlan()
        .area("A")
        .objective("1", "A")
        .programme("1.1", "1", "P", "60")
        .programme("1.2", "1", "Q", "40")
        .simple("a", "1", S, "100")
        .simple("b", "1.1", S, "100")
        .simple("c", "1.1", S, "100")
        .simple("o", "1.1", O, "100")
        .simple("d", "1.2", S, "100");
  }

  private static CellsBuilder values() {
    return cells()
        .number("a", Quadrimestre.III, "10")
        .number("b", Quadrimestre.III, "20")
        .number("c", Quadrimestre.III, "40")
        .number("o", Quadrimestre.III, "90")
        .number("d", Quadrimestre.III, "50");
  }

  @ParameterizedTest
  @CsvSource({
    // own kind: a 10, b 20, c 40, d 50; with o 90
    "FLAT_MEAN, OWN_KIND, node:1, 30",
    "FLAT_MEAN, OWN_KIND, node:1.1, 90",
    "FLAT_MEAN, OWN_KIND, node:1.2, ",
    "FLAT_MEAN, OWN_KIND, node:A, 30",
    "FLAT_MEAN, OWN_KIND, line:P:1, 23.333333",
    "FLAT_MEAN, OWN_KIND, line:Q:1, 30",
    "FLAT_MEAN, OWN_KIND, perspective:P, 23.333333",
    "FLAT_MEAN, OWN_KIND, overall, 26",
    "FLAT_MEAN, ALL_BENEATH, node:1, 42",
    "FLAT_MEAN, ALL_BENEATH, node:1.1, 50",
    "FLAT_MEAN, ALL_BENEATH, line:P:1, 40",
    "CHILD_MEAN, OWN_KIND, node:1, 10",
    "CHILD_MEAN, OWN_KIND, node:A, 10",
    "CHILD_MEAN, ALL_BENEATH, node:1.1, 50",
    "WEIGHTED, OWN_KIND, node:1, 10",
  })
  void everyFigureRestsOnWhatItsPolicyAndBasisSay(
      Policy policy, Basis basis, String subject, String percent) {
    PlanResults results = evaluate(tree().rollingUp(policy, basis), values());

    assertThat(percentOf(results, subject)).isEqualTo(Optional.ofNullable(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "FLAT_MEAN, node:1, 36.666667",
    "CHILD_MEAN, node:1, 40",
    "WEIGHTED, node:1, 38",
    "CHILD_MEAN, line:P:1, 30",
    "CHILD_MEAN, perspective:P, 30",
    "WEIGHTED, overall, 38",
  })
  void withoutIndicatorsOfItsOwnAnObjectiveRestsOnItsProgrammes(
      Policy policy, String subject, String percent) {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .programme("1.1", "1", "P", "60")
            .programme("1.2", "1", "Q", "40")
            .simple("b", "1.1", S, "100")
            .simple("c", "1.1", S, "100")
            .simple("d", "1.2", S, "100");

    PlanResults results = evaluate(plan.rollingUp(policy, Basis.OWN_KIND), values());

    assertThat(percentOf(results, subject)).contains(percent);
  }

  @Test
  void indicatorWeightsCountUnderTheWeightedPolicy() {
    PlanBuilder plan = aPlan().objective("1").rollingUp(Policy.WEIGHTED, Basis.OWN_KIND);
    weighted(plan, "b", "75");
    weighted(plan, "c", "25");

    PlanResults results = evaluate(plan, values());

    assertThat(percentOf(results, "node:1")).contains("25");
  }

  @Test
  void theWeightOfAPartWithoutFigureGoesToTheOthersVisibly() {
    PlanBuilder plan = aPlan().objective("1").rollingUp(Policy.WEIGHTED, Basis.OWN_KIND);
    weighted(plan, "b", "50");
    weighted(plan, "c", "30");
    weighted(plan, "d", "20");
    CellsBuilder cells =
        values().value("b", Quadrimestre.III, new CellValue.NotAssessable(2, Provenance.UNKNOWN));

    PlanResults results = evaluate(plan, cells);

    AggregateResult node = results.aggregate("node:1").orElseThrow();
    assertThat(node.percent()).contains(f("44"));
    assertThat(node.average().weightUsed()).contains(f("50"));
    assertThat(node.average().leftOut())
        .containsExactly(
            new Average.LeftOut("indicator:b", Optional.of(f("50")), LeftOutReason.NOT_ASSESSABLE));
    assertThat(node.indicators()).isEqualTo(3);
    assertThat(node.withFigure()).isEqualTo(2);
    assertThat(node.completeness()).isEqualTo(new Completeness(2, 2));
  }

  @Test
  void aLineWithoutFigureGivesItsWeightToTheOtherLines() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .objective("2")
            .programme("1.1", "1", "P", "70")
            .programme("2.1", "2", "P", "30")
            .simple("b", "1.1", S, "100")
            .card("t", Unit.NUMBER, "")
            .assign(anAssignment("t", "2.1", S, atLeast("1")));

    PlanResults results = evaluate(plan, values());

    assertThat(percentOf(results, "overall")).contains("20");
    assertThat(results.overall().average().leftOut())
        .containsExactly(
            new Average.LeftOut("line:P:2", Optional.of(f("30")), LeftOutReason.NO_FIGURE));
  }

  @Test
  void aPartThatWeighsNothingIsLeftOut() {
    PlanBuilder plan = aPlan().objective("1").rollingUp(Policy.WEIGHTED, Basis.OWN_KIND);
    weighted(plan, "b", "0");
    weighted(plan, "c", "100");

    AggregateResult node = evaluate(plan, values()).aggregate("node:1").orElseThrow();

    assertThat(node.percent()).contains(f("40"));
    assertThat(node.average().percent()).contains(f("40"));
    assertThat(node.average().parts())
        .extracting(Average.Part::subject)
        .containsExactly("indicator:c");
    assertThat(node.average().leftOut())
        .containsExactly(
            new Average.LeftOut("indicator:b", Optional.of(f("0")), LeftOutReason.NO_WEIGHT));
  }

  @Test
  void partsWithoutAnyWeightCountEqually() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .rollingUp(Policy.WEIGHTED, Basis.OWN_KIND)
            .simple("b", "1", S, "100")
            .simple("c", "1", S, "100");

    AggregateResult node = evaluate(plan, values()).aggregate("node:1").orElseThrow();

    assertThat(node.percent()).contains(f("30"));
    assertThat(node.average().percent()).contains(f("30"));
    assertThat(node.average().weighted()).isFalse();
  }

  @Test
  void partsThatAllWeighNothingHaveNoFigure() {
    PlanBuilder plan = aPlan().objective("1").rollingUp(Policy.WEIGHTED, Basis.OWN_KIND);
    weighted(plan, "b", "0");

    AggregateResult node = evaluate(plan, values()).aggregate("node:1").orElseThrow();

    assertThat(node.percent()).isEmpty();
    assertThat(node.average().percent()).isEmpty();
  }

  @Test
  void anObjectiveWeighsWhatItsProgrammesWeighTogether() {
    PlanBuilder plan =
        aPlan()
            .area("A")
            .objective("1", "A")
            .objective("2", "A")
            .rollingUp(Policy.WEIGHTED, Basis.OWN_KIND)
            .programme("1.1", "1", "P", "10")
            .programme("1.2", "1", "Q", "20")
            .programme("2.1", "2", "P", "70")
            .simple("b", "1.1", S, "100")
            .simple("d", "2.1", S, "100");

    PlanResults results = evaluate(plan, values());

    assertThat(results.aggregate("node:1").orElseThrow().weight()).contains(f("30"));
    assertThat(results.aggregate("node:A").orElseThrow().weight()).contains(f("100"));
    assertThat(percentOf(results, "node:A")).contains("41");
  }

  @Test
  void anObjectiveWithoutProgrammesIsALineWithItsOwnWeight() {
    PlanBuilder plan =
        aPlan()
            .perspective("Unused")
            .node("1", NodeLevel.OBIETTIVO_STRATEGICO, null, null, "40")
            .objective("2")
            .programme("2.1", "2", "P", "60")
            .simple("b", "1", S, "100")
            .simple("d", "2.1", S, "100");

    PlanResults results = evaluate(plan, values());

    assertThat(results.aggregate("line:-:1").orElseThrow().weight()).contains(f("40"));
    assertThat(percentOf(results, "overall")).contains("38");
    assertThat(results.aggregate("line:-:2")).isEmpty();
    assertThat(percentOf(results, "perspective:Unused")).isEmpty();
  }

  @Test
  void anUnweightedPlanHasThePolicysFigureOverAllOfIt() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .objective("2")
            .programme("1.1", "1", null, null)
            .simple("b", "1.1", S, "100")
            .simple("c", "1.1", S, "100")
            .simple("d", "2", S, "100");

    assertThat(percentOf(evaluate(plan, values()), "overall")).contains("36.666667");
    assertThat(
            percentOf(
                evaluate(plan.rollingUp(Policy.CHILD_MEAN, Basis.OWN_KIND), values()), "overall"))
        .contains("40");
    assertThat(percentOf(evaluate(plan, values()), "line:-:1")).contains("30");
  }

  @Test
  void aProgrammeWithoutObjectiveIsALineOfItsOwn() {
    PlanBuilder plan =
        aPlan()
            .programme("1.1", null, "P", "60")
            .programme("1.2", null, "P", "40")
            .simple("b", "1.1", S, "100")
            .simple("o", "1.2", O, "100");

    PlanResults results = evaluate(plan, values());

    assertThat(percentOf(results, "line:P:1.1")).contains("20");
    assertThat(percentOf(results, "line:P:1.2")).contains("90");
    assertThat(percentOf(results, "overall")).contains("48");
    assertThat(percentOf(results, "perspective:P")).contains("55");
  }

  @Test
  void personsStandApartFromTheOrganisation() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .simple("a", "1", S, "100")
            .individual("SG_1", "SG", "33.34")
            .individual("SG_2", "SG", "66.66")
            .simple("b", "SG_1", AssignmentKind.I, "100")
            .simple("c", "SG_1", AssignmentKind.I, "100")
            .simple("d", "SG_2", AssignmentKind.I, "100");

    PlanResults results = evaluate(plan, values());

    assertThat(percentOf(results, "node:SG_1")).contains("30");
    assertThat(percentOf(results, "person:SG")).contains("43.332");
    assertThat(percentOf(results, "overall")).contains("10");
    assertThat(results.overall().indicators()).isEqualTo(1);
  }

  @Test
  void theOverallFigureOfAWeightedPlanCountsWhatItsLinesRestOn() {
    PlanBuilder plan =
        aPlan()
            .area("A")
            .objective("1", "A")
            .programme("1.1", "1", "P", "60")
            .programme("1.2", "1", "Q", "30")
            .programme("2", "A", "Q", "10")
            .simple("onTheArea", "A", S, "100")
            .simple("alsoOnTheArea", "A", S, "100")
            .simple("a", "1", S, "100")
            .simple("b", "1.1", S, "100")
            .simple("o", "2", O, "100");

    PlanResults results = evaluate(plan, values());

    assertThat(percentOf(results, "line:Q:2")).contains("90");
    assertThat(percentOf(results, "overall")).contains("21");
    assertThat(results.overall().indicators()).isEqualTo(3);
    assertThat(results.overall().withFigure()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"90, GREEN", "89.99, YELLOW", "70, YELLOW", "69.999, RED", "0, RED"})
  void theSemaforoLooksAtTheUnroundedPercentage(String percent, Semaforo.Colour colour) {
    assertThat(Semaforo.USUAL.colourOf(Optional.of(f(percent)))).isEqualTo(colour);
  }

  @Test
  void withoutAFigureTheSemaforoIsGrey() {
    PlanResults results = evaluate(aPlan().objective("1"), values());

    assertThat(results.overall().colour()).isEqualTo(Semaforo.Colour.GREY);
  }

  @Test
  void onlyTheAssignmentsOfAMeasureAreEvaluatedAgain() {
    PlanBuilder builder = tree();
    PlanResults before = evaluate(builder, values());
    CellsBuilder changed = values().number("b", Quadrimestre.III, "80");

    PlanResults after =
        before.after(
            CellsBuilder.cell("b", Quadrimestre.III),
            changed.build().valueOf(CellsBuilder.cell("b", Quadrimestre.III)));

    assertThat(after.aggregates()).isEqualTo(evaluate(builder, changed).aggregates());
    assertThat(after.indicator("a").orElseThrow()).isSameAs(before.indicator("a").orElseThrow());
  }

  private static void weighted(PlanBuilder plan, String code, String weight) {
    plan.measure(code, Consolidation.SUM)
        .card(code, Unit.NUMBER, "[" + code + "]")
        .assign(weighing(anAssignment(code, "1", S, atLeast("100")), weight));
  }

  private static PlanResults evaluate(PlanBuilder plan, CellsBuilder cells) {
    return PlanResults.evaluate(plan.compiled(), cells.build(), Quadrimestre.III, YEAR_AFTER);
  }

  private static Optional<String> percentOf(PlanResults results, String subject) {
    return results
        .aggregate(subject)
        .orElseThrow()
        .percent()
        .map(percent -> percent.roundedTo(6))
        .map(Figure::toString);
  }
}
