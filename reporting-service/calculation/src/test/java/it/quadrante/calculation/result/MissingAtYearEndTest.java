package it.quadrante.calculation.result;

import static it.quadrante.calculation.consolidation.CellsBuilder.cells;
import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.CellState;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.consolidation.ClosingDecision;
import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.consolidation.Period;
import it.quadrante.calculation.explanation.Explainer;
import it.quadrante.calculation.explanation.IndicatorExplanation;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.ScoreFlag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a value that is missing at year end: its closing decides, else the profile. */
class MissingAtYearEndTest {
  private static final Quadrimestre I = Quadrimestre.I;
  private static final Quadrimestre II = Quadrimestre.II;
  private static final Quadrimestre III = Quadrimestre.III;
  private static final LocalDate JANUARY = LocalDate.of(2018, 1, 10);
  private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);

  private static CompiledPlan plan(MissingAtYearEnd policy, Quadrimestre... expectedIn) {
    return aPlan()
        .missingAtYearEnd(policy)
        .objective("1")
        .measure("A", Consolidation.LAST, expectedIn)
        .indicator("A", "1", AssignmentKind.S, "[A]", atLeast("5"))
        .compiled();
  }

  @ParameterizedTest
  @CsvSource({
    "ZERO, , 0, false",
    "EXCLUDE, , , false",
    "BLOCK_CLOSING, , , true",
    "ZERO, true, 0, false",
    "ZERO, false, , false",
    "EXCLUDE, true, 0, false",
    "EXCLUDE, false, , false",
    "BLOCK_CLOSING, true, 0, false",
    "BLOCK_CLOSING, false, , false",
  })
  void aDecisionAtClosingStandsAboveTheProfile(
      MissingAtYearEnd policy, Boolean decidedZero, String percent, boolean blocks) {
    CellsBuilder cells = cells();
    if (decidedZero != null) {
      cells.closed("A", III, decidedZero);
    }

    PlanResults results = PlanResults.evaluate(plan(policy, III), cells.build(), III, FEBRUARY);

    IndicatorResult result = results.indicator("A").orElseThrow();
    assertThat(result.state()).isEqualTo(IndicatorState.MISSING);
    assertThat(result.percent()).isEqualTo(Optional.ofNullable(percent).map(PlanBuilder::f));
    assertThat(result.flags().contains(ScoreFlag.MISSING_AS_ZERO)).isEqualTo(percent != null);
    assertThat(result.leftOut().isPresent()).isEqualTo(percent == null);
    assertThat(results.blockingClosing()).isEqualTo(blocks ? List.of("A") : List.of());
  }

  @Test
  void aCellThatWasClosedIsMissingEvenBeforeItsDeadline() {
    CellValues cells = cells().closed("A", III, true).build();

    IndicatorResult result = result(plan(MissingAtYearEnd.EXCLUDE, III), cells, III, JANUARY);

    assertThat(result.state()).isEqualTo(IndicatorState.MISSING);
    assertThat(result.percent()).contains(PlanBuilder.f("0"));
    assertThat(result.completeness()).isEqualTo(new Completeness(0, 1));
  }

  @Test
  void oneMissingValueThatCountsAsZeroIsEnough() {
    CompiledPlan plan = plan(MissingAtYearEnd.EXCLUDE, I, III);

    CellValues mixed = cells().closed("A", I, false).closed("A", III, true).build();
    CellValues undecided = cells().closed("A", I, true).build();
    CellValues excluded = cells().closed("A", I, false).build();

    assertThat(result(plan, mixed, III, FEBRUARY).percent()).contains(PlanBuilder.f("0"));
    assertThat(result(plan, undecided, III, FEBRUARY).percent()).contains(PlanBuilder.f("0"));
    assertThat(result(plan, excluded, III, FEBRUARY).percent()).isEmpty();
  }

  @Test
  void aDecisionOfTheFirstQuadrimestreWaitsForTheYearEnd() {
    CellValues cells = cells().closed("A", I, true).build();
    CompiledPlan plan = plan(MissingAtYearEnd.EXCLUDE, I);

    assertThat(result(plan, cells, I, FEBRUARY).percent()).isEmpty();
    assertThat(result(plan, cells, II, FEBRUARY).percent()).isEmpty();
    assertThat(result(plan, cells, III, FEBRUARY).percent()).contains(PlanBuilder.f("0"));
  }

  @Test
  void nothingCountsAsZeroWhileAValueMayStillCome() {
    CellValues cells = cells().closed("A", I, true).due("A", III, "2018-03-31").build();

    IndicatorResult result = result(plan(MissingAtYearEnd.ZERO, I, III), cells, III, FEBRUARY);

    assertThat(result.state()).isEqualTo(IndicatorState.MISSING);
    assertThat(result.percent()).isEmpty();
  }

  @Test
  void theYearIsOverWithTheLastDeadlineOfItsLastQuadrimestre() {
    CompiledPlan plan = plan(MissingAtYearEnd.ZERO, I);
    CellValues lateFirst = cells().due("B", I, "2018-03-31").build();
    CellValues lateThird = cells().due("B", III, "2018-03-31").build();

    assertThat(result(plan, lateFirst, III, FEBRUARY).percent()).contains(PlanBuilder.f("0"));
    assertThat(result(plan, lateThird, III, FEBRUARY).percent()).isEmpty();
  }

  @Test
  void onlyWhatHasNoValueAtAllForbidsClosing() {
    CellValues cells = cells().number("A", III, "5").build();

    PlanResults results =
        PlanResults.evaluate(plan(MissingAtYearEnd.BLOCK_CLOSING, I, III), cells, III, FEBRUARY);

    assertThat(results.indicator("A").orElseThrow().state()).isEqualTo(IndicatorState.PARTIAL);
    assertThat(results.blockingClosing()).isEmpty();
  }

  @Test
  void aValueThatCameAfterAllMakesTheDecisionPointless() {
    CellValues cells = cells().closed("A", III, true).number("A", III, "5").build();

    IndicatorResult result = result(plan(MissingAtYearEnd.ZERO, III), cells, III, FEBRUARY);

    assertThat(result.percent()).contains(PlanBuilder.f("100"));
    assertThat(period(result).decision()).isEmpty();
  }

  @Test
  void theExplanationSaysWhatWasDecidedAndByWhom() {
    CompiledPlan plan = plan(MissingAtYearEnd.ZERO, III);
    PlanResults zero =
        PlanResults.evaluate(plan, cells().closed("A", III, true).build(), III, FEBRUARY);
    PlanResults out =
        PlanResults.evaluate(plan, cells().closed("A", III, false).build(), III, FEBRUARY);

    assertThat(explained(zero).sentence())
        .isEqualTo(
            "dato mancante a fine anno, conta come zero (deciso alla chiusura): 0,00 %"
                + " (manca: A III)");
    assertThat(explained(out).sentence())
        .isEqualTo("dato mancante, escluso alla chiusura (manca: A III)");
    assertThat(explained(out).measures().get(0).periods().get(2).decision())
        .contains(new ClosingDecision(false, CellsBuilder.CLOSING, Optional.of("deciso")));
    assertThat(period(zero.indicator("A").orElseThrow()).state()).isEqualTo(CellState.MISSING);
  }

  private static IndicatorExplanation explained(PlanResults results) {
    return (IndicatorExplanation) Explainer.explain(results, "indicator:A").orElseThrow();
  }

  private static Period period(IndicatorResult result) {
    return result.inputs().measures().get(0).periods().get(2);
  }

  private static IndicatorResult result(
      CompiledPlan plan, CellValues cells, Quadrimestre upTo, LocalDate asOf) {
    return PlanResults.evaluate(plan, cells, upTo, asOf).indicator("A").orElseThrow();
  }
}
