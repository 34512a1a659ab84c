package it.quadrante.calculation.result;

import static it.quadrante.calculation.consolidation.CellsBuilder.cell;
import static it.quadrante.calculation.consolidation.CellsBuilder.cells;
import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.anAssignment;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellState;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.target.Target;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The official figure counts validated values; the provisional one also submitted ones. */
class ProvisionalViewTest {
  private static final Quadrimestre II = Quadrimestre.II;
  private static final Quadrimestre III = Quadrimestre.III;
  private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);

  private static CompiledPlan plan() {
    return aPlan()
        .objective("1")
        .measure("A", Consolidation.SUM, II, III)
        .indicator("A", "1", AssignmentKind.S, "[A]", atLeast("80"))
        .compiled();
  }

  private static CellValue.Counting submitted(String number) {
    return CellValue.Counting.submitted(4, new Entry.Number(f(number)), Provenance.UNKNOWN);
  }

  @Test
  void whatWasSubmittedCountsInTheProvisionalViewOnly() {
    CellValues official = cells().number("A", II, "40").build();
    CellValues provisional = official.with(Map.of(cell("A", III), submitted("32")));

    IndicatorResult before = result(official);
    IndicatorResult after = result(provisional);

    assertThat(before.percent()).contains(f("50"));
    assertThat(before.isProvisional()).isFalse();
    assertThat(before.completeness()).isEqualTo(new Completeness(1, 2));
    assertThat(after.percent()).contains(f("90"));
    assertThat(after.isProvisional()).isTrue();
    assertThat(after.completeness()).isEqualTo(new Completeness(2, 2));
    assertThat(after.inputs().measures().get(0).periods())
        .extracting(period -> period.state())
        .containsExactly(CellState.NOT_EXPECTED, CellState.COUNTED, CellState.SUBMITTED);
  }

  @Test
  void aCorrectionThatWaitsTakesThePlaceOfWhatWasValidated() {
    CellValues official = cells().number("A", II, "40").number("A", III, "20").build();

    IndicatorResult result = result(official.with(Map.of(cell("A", III), submitted("36"))));

    assertThat(result.percent()).contains(f("95"));
  }

  @Test
  void aSubmittedJudgementWaitsForTheValidatorsPercentage() {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("A", Unit.JUDGEMENT, Consolidation.LAST, III)
            .card("A", Unit.JUDGEMENT, "[A]")
            .assign(anAssignment("A", "1", AssignmentKind.S, new Target.Judgement("meglio")))
            .compiled();
    CellValue.Counting words =
        CellValue.Counting.submitted(1, new Entry.Words("molto meglio"), Provenance.UNKNOWN);

    IndicatorResult result =
        PlanResults.evaluate(
                plan, cells().build().with(Map.of(cell("A", III), words)), III, FEBRUARY)
            .indicator("A")
            .orElseThrow();

    assertThat(result.obstacle()).contains(Obstacle.NO_JUDGED_PERCENT);
  }

  @Test
  void aValueThatWasNotUsedMakesNothingProvisional() {
    CompiledPlan plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.LAST, II, III)
            .indicator("A", "1", AssignmentKind.S, "[A]", atLeast("80"))
            .compiled();
    CellValues cells =
        cells().number("A", III, "40").build().with(Map.of(cell("A", II), submitted("1")));

    IndicatorResult result =
        PlanResults.evaluate(plan, cells, III, FEBRUARY).indicator("A").orElseThrow();

    assertThat(result.isProvisional()).isFalse();
  }

  private static IndicatorResult result(CellValues cells) {
    return PlanResults.evaluate(plan(), cells, III, FEBRUARY).indicator("A").orElseThrow();
  }
}
