package it.quadrante.calculation.explanation;

import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.after;
import static it.quadrante.calculation.plan.PlanBuilder.anAssignment;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.result.LeftOutReason;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How values and targets of every nature read. */
class TargetSentenceTest {
  private static final LocalDate YEAR_AFTER = LocalDate.of(2018, 2, 1);

  @Test
  void aRange() {
    IndicatorExplanation explanation =
        explain(
            Unit.PERCENT,
            anAssignment(
                "X",
                "1",
                AssignmentKind.S,
                new Target.Range(f("60"), f("80"), Optional.of(f("10")))),
            new Entry.Number(f("85")));

    assertThat(explanation.sentence())
        .isEqualTo("85 %, atteso tra 60 e 80 %: (10 − (85 − 80)) / 10 × 100 = 50,00 %");
    assertThat(explanation.target()).contains("tra 60 e 80 %");
    assertThat(explanation.percentShown()).contains("50,00");
  }

  @Test
  void aYesAndANo() {
    Assignment assignment = anAssignment("X", "1", AssignmentKind.S, atLeast("1"));

    assertThat(explain(Unit.YES_NO, assignment, new Entry.YesNo(true)).value()).contains("SI");
    assertThat(explain(Unit.YES_NO, assignment, new Entry.YesNo(false)).value()).contains("NO");
    assertThat(explain(Unit.YES_NO, assignment, new Entry.NotRealised()).value())
        .contains("non realizzato");
  }

  @Test
  void aJudgementInWords() {
    Assignment assignment =
        anAssignment("X", "1", AssignmentKind.S, new Target.Judgement("almeno buono"));

    IndicatorExplanation explanation =
        explain(Unit.JUDGEMENT, assignment, new Entry.Words("ottimo"));

    assertThat(explanation.target()).contains("almeno buono");
    assertThat(explanation.why())
        .hasValueSatisfying(why -> assertThat(why).contains("percentuale"));
  }

  @Test
  void aRelativeTargetWithWhatItIsRelativeTo() {
    Target target =
        new Target.Relative(Operator.AT_MOST, Optional.of(new Change(f("-5"), ChangeUnit.PERCENT)));
    Assignment assignment =
        after(anAssignment("X", "1", AssignmentKind.S, target), "200", "1234.5");

    IndicatorExplanation explanation = explain(Unit.NUMBER, assignment, new Entry.Number(f("190")));

    assertThat(explanation.target()).contains("<= valore precedente − 5 %");
    assertThat(explanation.resolvedTarget()).contains("<= 190");
    assertThat(explanation.previous()).contains("200 (risultato 2016)");
    assertThat(explanation.baseline()).contains("1.234,5 (indicato nel piano)");
  }

  @Test
  void thePartsOfAMeanWithAndWithoutAFigure() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .simple("a", "1", AssignmentKind.S, "100")
            .indicator("b", "1", AssignmentKind.S, "[a]", null);
    PlanResults results =
        PlanResults.evaluate(
            plan.compiled(),
            CellsBuilder.cells().number("a", Quadrimestre.III, "37.125").build(),
            Quadrimestre.III,
            YEAR_AFTER);

    AggregateExplanation explanation =
        (AggregateExplanation) Explainer.explain(results, "node:1").orElseThrow();

    assertThat(explanation.parts())
        .extracting(PartExplanation::subject, PartExplanation::percentShown)
        .containsExactly(tuple("indicator:a", Optional.of("37,13")));
    assertThat(explanation.leftOut())
        .extracting(PartExplanation::subject, PartExplanation::leftOut)
        .containsExactly(tuple("indicator:b", Optional.of(LeftOutReason.TO_BE_COMPLETED)));
  }

  private static IndicatorExplanation explain(Unit unit, Assignment assignment, Entry entry) {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("m", unit, Consolidation.LAST)
            .card("X", unit, "[m]")
            .assign(assignment);
    CellsBuilder cells = CellsBuilder.cells().entry("m", Quadrimestre.III, entry);
    PlanResults results =
        PlanResults.evaluate(plan.compiled(), cells.build(), Quadrimestre.III, YEAR_AFTER);
    return (IndicatorExplanation) Explainer.explain(results, "indicator:X").orElseThrow();
  }
}
