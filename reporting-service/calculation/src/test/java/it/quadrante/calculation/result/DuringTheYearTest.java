package it.quadrante.calculation.result;

import static it.quadrante.calculation.consolidation.CellsBuilder.cells;
import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.anAssignment;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static it.quadrante.calculation.plan.PlanBuilder.withInterim;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an assignment shows at I, II and III, and what it may not show yet. */
class DuringTheYearTest {
  private static final Quadrimestre I = Quadrimestre.I;
  private static final Quadrimestre II = Quadrimestre.II;
  private static final Quadrimestre III = Quadrimestre.III;
  private static final LocalDate JUNE = LocalDate.of(2017, 6, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2017, 10, 1);
  private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);

  @ParameterizedTest
  @CsvSource({
    // consolidation, up to, percent in the roll-up, avanzamento
    "SUM, I, , 40",
    "SUM, II, , 70",
    "SUM, III, 90, 90",
    "LAST, I, 40, 40",
    "LAST, II, 30, 30",
    "MEAN, II, 35, 35",
    "MAX, II, 40, 40",
  })
  void aFlowWaitsForYearEndAndAStockDoesNot(
      Consolidation consolidation, Quadrimestre upTo, String percent, String progress) {
    CompiledPlan plan = one(consolidation, "[A]", atLeast("100"));
    CellValues cells = threeValues("A", "40", "30", "20").build();

    IndicatorResult result = result(plan, cells, upTo, FEBRUARY);

    assertThat(result.state()).isEqualTo(IndicatorState.COMPUTED);
    assertThat(result.percent()).isEqualTo(Optional.ofNullable(percent).map(PlanBuilder::f));
    assertThat(result.progress()).contains(f(progress));
    assertThat(result.achieved().isPresent()).isEqualTo(percent != null);
  }

  @Test
  void aRatioOfFlowsIsScoredAtAnyTime() {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM, I, II, III)
            .measure("B", Consolidation.SUM, I, II, III)
            .indicator("X", "1", AssignmentKind.S, "100 × [A] / [B]", atLeast("80"))
            .compiled();
    CellValues cells = cells().number("A", I, "30").number("B", I, "50").build();

    IndicatorResult result = result(plan, cells, I, JUNE);

    assertThat(result.percent()).contains(f("75"));
    assertThat(result.achieved()).contains(false);
  }

  @Test
  void anInterimTargetGivesAFlowItsPercentageOnlyInItsOwnQuadrimestre() {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM, I, II, III)
            .card("A", Unit.NUMBER, "[A]")
            .assign(
                withInterim(
                    anAssignment("A", "1", AssignmentKind.S, atLeast("100")), I, atLeast("50")))
            .compiled();
    CellValues cells = threeValues("A", "40", "30", "20").build();

    assertThat(result(plan, cells, I, FEBRUARY).percent()).contains(f("80"));
    assertThat(result(plan, cells, I, FEBRUARY).progress()).contains(f("40"));
    assertThat(result(plan, cells, I, FEBRUARY).applied().orElseThrow().origin())
        .isEqualTo(AppliedTarget.Origin.INTERIM);
    assertThat(result(plan, cells, II, FEBRUARY).percent()).isEmpty();
    assertThat(result(plan, cells, III, FEBRUARY).percent()).contains(f("90"));
  }

  @Test
  void aFlowWaitsAtYearEndUntilItsLastCellIsThereOrOverdue() {
    CompiledPlan plan = one(Consolidation.SUM, "[A]", atLeast("100"));
    CellValues cells = cells().number("A", I, "40").number("A", II, "30").build();

    IndicatorResult open = result(plan, cells, III, LocalDate.of(2018, 1, 15));
    IndicatorResult overdue = result(plan, cells, III, LocalDate.of(2018, 1, 16));

    assertThat(open.percent()).isEmpty();
    assertThat(open.leftOut()).contains(LeftOutReason.BEFORE_YEAR_END);
    assertThat(overdue.percent()).contains(f("70"));
    assertThat(overdue.state()).isEqualTo(IndicatorState.PARTIAL);
  }

  @ParameterizedTest
  @CsvSource({
    // expected in, up to, as of, entered in, date, state, percent
    "III, II, 2017-10-01, , , NOT_DUE, ",
    "III, II, 2017-10-01, II, 2017-05-22, COMPUTED, ",
    "II, II, 2017-10-01, II, 2017-05-22, COMPUTED, 100",
    "III, III, 2018-01-12, III, 2017-12-31, COMPUTED, 100",
    "III, III, 2018-01-12, III, 2018-01-01, COMPUTED, 0",
    "III, III, 2018-01-12, , , NOT_DUE, ",
    "III, III, 2018-01-16, , , MISSING, 0",
    "II, II, 2017-10-01, , , MISSING, ",
  })
  void aDateCountsFromWhenItIsDue(
      Quadrimestre expectedIn,
      Quadrimestre upTo,
      LocalDate asOf,
      Quadrimestre enteredIn,
      String date,
      IndicatorState state,
      String percent) {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("D", Unit.DATE, Consolidation.LAST, expectedIn)
            .indicator(
                "D",
                "1",
                AssignmentKind.S,
                "[D]",
                new Target.OnOrBefore(LocalDate.of(2017, 12, 31)))
            .compiled();
    CellsBuilder cells = cells();
    if (date != null) {
      cells.day("D", enteredIn, date);
    }

    IndicatorResult result = result(plan, "D", cells.build(), upTo, asOf);

    assertThat(result.state()).isEqualTo(state);
    assertThat(result.percent()).isEqualTo(Optional.ofNullable(percent).map(PlanBuilder::f));
  }

  @Test
  void nonRealizzatoIsAnAnswerOfZeroPercent() {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("D", Unit.DATE, Consolidation.LAST, III)
            .indicator(
                "D",
                "1",
                AssignmentKind.S,
                "[D]",
                new Target.OnOrBefore(LocalDate.of(2017, 12, 31)))
            .compiled();
    CellValues cells = cells().entry("D", III, new Entry.NotRealised()).build();

    IndicatorResult result = result(plan, "D", cells, III, FEBRUARY);

    assertThat(result.state()).isEqualTo(IndicatorState.COMPUTED);
    assertThat(result.percent()).contains(f("0"));
    assertThat(result.achieved()).contains(false);
    assertThat(result.flags()).isEmpty();
  }

  @Test
  void aMissingValueIsLeftOutDuringTheYear() {
    CompiledPlan plan = one(Consolidation.LAST, "[A]", atLeast("100"));

    IndicatorResult result = result(plan, cells().build(), II, OCTOBER);

    assertThat(result.state()).isEqualTo(IndicatorState.MISSING);
    assertThat(result.percent()).isEmpty();
    assertThat(result.leftOut()).contains(LeftOutReason.MISSING);
  }

  @ParameterizedTest
  @CsvSource({"ZERO, 0, false", "EXCLUDE, , false", "BLOCK_CLOSING, , true"})
  void aMissingValueFollowsTheProfileAtYearEnd(
      MissingAtYearEnd policy, String percent, boolean blocks) {
    CompiledPlan plan =
        aPlan()
            .missingAtYearEnd(policy)
            .objective("1")
            .simple("A", "1", AssignmentKind.S, "5")
            .compiled();

    PlanResults results = PlanResults.evaluate(plan, cells().build(), III, FEBRUARY);

    IndicatorResult result = results.indicator("A").orElseThrow();
    assertThat(result.state()).isEqualTo(IndicatorState.MISSING);
    assertThat(result.percent()).isEqualTo(Optional.ofNullable(percent).map(PlanBuilder::f));
    assertThat(result.flags().contains(ScoreFlag.MISSING_AS_ZERO)).isEqualTo(percent != null);
    assertThat(results.blockingClosing().equals(List.of("A"))).isEqualTo(blocks);
  }

  @ParameterizedTest
  @CsvSource({"2017-06-20, ", "2018-01-15, ", "2018-01-16, 0"})
  void aValueMissingInTheFirstQuadrimestreIsLeftOutUntilTheYearIsOver(
      LocalDate asOf, String percent) {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.LAST, I)
            .indicator("A", "1", AssignmentKind.S, "[A]", atLeast("5"))
            .compiled();

    PlanResults results = PlanResults.evaluate(plan, cells().build(), III, asOf);

    IndicatorResult result = results.indicator("A").orElseThrow();
    assertThat(result.state()).isEqualTo(IndicatorState.MISSING);
    assertThat(result.percent()).isEqualTo(Optional.ofNullable(percent).map(PlanBuilder::f));
  }

  @Test
  void suspendedAndNotAssessableSaySo() {
    CompiledPlan plan = one(Consolidation.LAST, "[A]", atLeast("100"));
    CellValues suspended =
        cells()
            .value(
                "A", I, new CellValue.Suspended(1, LocalDate.of(2017, 12, 31), Provenance.UNKNOWN))
            .build();
    CellValues notAssessable =
        cells().value("A", I, new CellValue.NotAssessable(1, Provenance.UNKNOWN)).build();

    assertThat(result(plan, suspended, I, JUNE).state()).isEqualTo(IndicatorState.SUSPENDED);
    assertThat(result(plan, notAssessable, I, JUNE).state())
        .isEqualTo(IndicatorState.NOT_ASSESSABLE);
  }

  @Test
  void aZeroDenominatorIsNotComputable() {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM)
            .measure("B", Consolidation.SUM)
            .indicator("X", "1", AssignmentKind.S, "[A] / [B]", atLeast("1"))
            .compiled();
    CellValues cells = cells().number("A", III, "3").number("B", III, "0").build();

    IndicatorResult result = result(plan, cells, III, FEBRUARY);

    assertThat(result.state()).isEqualTo(IndicatorState.NOT_COMPUTABLE);
    assertThat(result.obstacle()).contains(Obstacle.ZERO_DENOMINATOR);
    assertThat(result.leftOut()).contains(LeftOutReason.NOT_COMPUTABLE);
  }

  @Test
  void anAssignmentWithoutTargetOrMeasuresIsToBeCompleted() {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM)
            .card("A", Unit.NUMBER, "[A]")
            .card("B", Unit.NUMBER, " ")
            .assign(anAssignment("A", "1", AssignmentKind.S, null))
            .assign(anAssignment("B", "1", AssignmentKind.S, atLeast("1")))
            .compiled();
    CellValues cells = cells().number("A", III, "3").build();

    PlanResults results = PlanResults.evaluate(plan, cells, III, FEBRUARY);

    assertThat(results.indicators())
        .extracting(IndicatorResult::state)
        .containsOnly(IndicatorState.TO_BE_COMPLETED);
    assertThat(results.indicator("A").orElseThrow().value()).contains(new Entry.Number(f("3")));
    assertThat(results.overall().percent()).isEmpty();
  }

  @Test
  void aJudgementTakesTheValidatorsPercentage() {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("G", Unit.JUDGEMENT, Consolidation.LAST, III)
            .card("G", Unit.JUDGEMENT, "[G]")
            .assign(anAssignment("G", "1", AssignmentKind.S, new Target.Judgement("miglioramento")))
            .compiled();
    CellValues judged = cells().judged("G", III, "quasi", "85").build();
    CellValues unjudged = cells().entry("G", III, new Entry.Words("quasi")).build();

    assertThat(result(plan, "G", judged, III, FEBRUARY).percent()).contains(f("85"));
    assertThat(result(plan, "G", unjudged, III, FEBRUARY).obstacle())
        .contains(Obstacle.NO_JUDGED_PERCENT);
  }

  @Test
  void yesAndNoAreScoredAsOneAndZero() {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("Y", Unit.YES_NO, Consolidation.LAST, III)
            .card("Y", Unit.YES_NO, "[Y]")
            .assign(anAssignment("Y", "1", AssignmentKind.S, atLeast("1")))
            .compiled();
    CellValues yes = cells().entry("Y", III, new Entry.YesNo(true)).build();
    CellValues no = cells().entry("Y", III, new Entry.YesNo(false)).build();

    assertThat(result(plan, "Y", yes, III, FEBRUARY).percent()).contains(f("100"));
    assertThat(result(plan, "Y", no, III, FEBRUARY).percent()).contains(f("0"));
    assertThat(result(plan, "Y", no, III, FEBRUARY).value()).contains(new Entry.YesNo(false));
  }

  @Test
  void aRelativeTargetNeedsThePreviousValue() {
    Target increase =
        new Target.Relative(Operator.AT_LEAST, Optional.of(new Change(f("5"), ChangeUnit.PERCENT)));
    Assignment without = anAssignment("A", "1", AssignmentKind.S, increase);
    CellValues cells = cells().number("A", III, "26.25").build();

    assertThat(resultOf(without, cells).obstacle()).contains(Obstacle.NO_PREVIOUS_VALUE);
    assertThat(resultOf(PlanBuilder.after(without, "0", null), cells).obstacle())
        .contains(Obstacle.PREVIOUS_VALUE_ZERO);
    assertThat(resultOf(PlanBuilder.after(without, "25", null), cells).achieved()).contains(true);
    assertThat(resultOf(PlanBuilder.after(without, "25", null), cells).percent())
        .contains(f("100"));
  }

  private static IndicatorResult resultOf(Assignment assignment, CellValues cells) {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM)
            .card("A", Unit.NUMBER, "[A]")
            .assign(assignment)
            .compiled();
    return result(plan, "A", cells, III, FEBRUARY);
  }

  private static CompiledPlan one(Consolidation consolidation, String formula, Target target) {
    return aPlan()
        .objective("1")
        .measure("A", consolidation, I, II, III)
        .indicator("X", "1", AssignmentKind.S, formula, target)
        .compiled();
  }

  private static CellsBuilder threeValues(String measure, String one, String two, String three) {
    return cells().number(measure, I, one).number(measure, II, two).number(measure, III, three);
  }

  private static IndicatorResult result(
      CompiledPlan plan, CellValues cells, Quadrimestre upTo, LocalDate asOf) {
    String only = plan.assignments().get(0).code();
    return result(plan, only, cells, upTo, asOf);
  }

  private static IndicatorResult result(
      CompiledPlan plan, String code, CellValues cells, Quadrimestre upTo, LocalDate asOf) {
    return PlanResults.evaluate(plan, cells, upTo, asOf).indicator(code).orElseThrow();
  }
}
