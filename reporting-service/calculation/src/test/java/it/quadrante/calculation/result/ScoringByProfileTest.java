package it.quadrante.calculation.result;

import static it.quadrante.calculation.consolidation.CellsBuilder.cells;
import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.anAssignment;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static it.quadrante.calculation.plan.PlanBuilder.scoredBy;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.explanation.Explainer;
import it.quadrante.calculation.explanation.Explanation;
import it.quadrante.calculation.explanation.IndicatorExplanation;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.scoring.Band;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that need data may come from the profile, and an assignment may say otherwise. */
class ScoringByProfileTest {
  private static final AssignmentKind S = AssignmentKind.S;
  private static final Quadrimestre III = Quadrimestre.III;
  private static final RuleSetting BANDS =
      new RuleSetting(
          ScoringRule.BANDS,
          Cap.HUNDRED,
          List.of(new Band(f("50"), f("60")), new Band(f("70"), f("80"))),
          Optional.of(f("5")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "49 | 0  | 49 su 85 attese (>= 85): nessuna fascia raggiunta: NO, 0,00 %",
        "50 | 60 | 50 su 85 attese (>= 85): fascia da 50 in su: NO, 60,00 %",
        "90 | 80 | 90 su 85 attese (>= 85): fascia da 70 in su: SI, 80,00 %",
      })
  void theBandsOfTheProfileScoreWhatSaysNothingElse(String value, String percent, String text) {
    PlanResults results =
        evaluate(
            aPlan().scoring(BANDS).objective("1").simple("A", "1", S, "85"),
            cells().number("A", III, value));

    assertThat(result(results).percent()).contains(f(percent));
    assertThat(sentence(results)).isEqualTo(text);
  }

  @Test
  void aLowerTargetNeedsBandsOfItsOwn() {
    Target atMost = new Target.Threshold(Operator.AT_MOST, f("40"));
    PlanBuilder plan =
        aPlan()
            .scoring(BANDS)
            .objective("1")
            .measure("A", Consolidation.SUM)
            .indicator("A", "1", S, "[A]", atMost);

    PlanResults results = evaluate(plan, cells().number("A", III, "30"));

    assertThat(result(results).state()).isEqualTo(IndicatorState.NOT_COMPUTABLE);
    assertThat(result(results).obstacle()).contains(Obstacle.BANDS_AGAINST_TARGET);
    assertThat(sentence(results))
        .isEqualTo(
            "non calcolabile: le fasce di punteggio migliorano nel verso opposto all’obiettivo (30)");
  }

  @Test
  void bandsOfTheAssignmentGoDownWhereLowerIsBetter() {
    Target atMost = new Target.Threshold(Operator.AT_MOST, f("5"));
    ScoringOverride own =
        new ScoringOverride(
            Optional.empty(),
            Optional.empty(),
            List.of(new Band(f("10"), f("60")), new Band(f("5"), f("100"))),
            Optional.empty());
    PlanBuilder plan =
        aPlan()
            .scoring(BANDS)
            .objective("1")
            .measure("A", Consolidation.SUM)
            .card("A", Unit.NUMBER, "[A]")
            .assign(scoredBy(anAssignment("A", "1", S, atMost), own));

    PlanResults results = evaluate(plan, cells().number("A", III, "7"));

    assertThat(sentence(results))
        .isEqualTo("7 con un massimo di 5 (<= 5): fascia da 10 in giù: NO, 60,00 %");
  }

  @Test
  void thePointsOfTheProfileAreLostForEveryDayLate() {
    RuleSetting decay =
        new RuleSetting(ScoringRule.DATE_DECAY, Cap.HUNDRED, List.of(), Optional.of(f("2.5")));
    PlanBuilder plan =
        aPlan()
            .scoring(decay)
            .objective("1")
            .measure("A", Unit.DATE, Consolidation.LAST)
            .indicator("A", "1", S, "[A]", new Target.OnOrBefore(LocalDate.of(2017, 12, 31)));

    PlanResults results = evaluate(plan, cells().day("A", III, "2018-01-10"));

    assertThat(result(results).percent()).contains(f("75"));
    assertThat(sentence(results))
        .isEqualTo("10/01/2018, non entro il 31/12/2017: 100 − 2,5 × 10 = 75,00 %");
  }

  @Test
  void theExplanationNamesTheRuleThatWasApplied() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM)
            .card("A", Unit.NUMBER, "[A]")
            .assign(
                PlanBuilder.after(
                    anAssignment(
                        "A", "1", S, new Target.Relative(Operator.ABOVE, Optional.empty())),
                    "25",
                    null));

    PlanResults results = evaluate(plan, cells().number("A", III, "26"));

    assertThat(explained(results).rule().rule()).isEqualTo(ScoringRule.ACHIEVED_ONLY);
    assertThat(explained(results).resolvedTarget()).contains("> 25");
  }

  @Test
  void withoutAPercentageTheExplanationNamesTheRuleThatWouldApply() {
    PlanResults results =
        evaluate(aPlan().scoring(BANDS).objective("1").simple("A", "1", S, "85"), cells());

    assertThat(explained(results).rule()).isEqualTo(BANDS);
  }

  @Test
  void yesAndNoAddUpWhereTheyAreSummed() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("A", Unit.YES_NO, Consolidation.SUM, Quadrimestre.values())
            .indicator("A", "1", S, "[A]", atLeast("2"));
    CellsBuilder cells =
        cells()
            .entry("A", Quadrimestre.I, new Entry.YesNo(true))
            .entry("A", Quadrimestre.II, new Entry.YesNo(false))
            .entry("A", III, new Entry.NotRealised());

    assertThat(result(evaluate(plan, cells)).percent()).contains(f("50"));
  }

  @Test
  void onlyAMeasureThatTheFormulaNeedsIsMissed() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.LAST)
            .measure("B", Consolidation.LAST)
            .measure("C", Consolidation.LAST)
            .indicator("A", "1", S, "if([A] > 0; [B]; [C])", atLeast("2"));
    CellsBuilder cells =
        cells()
            .number("A", III, "1")
            .value("C", III, new CellValue.NotAssessable(1, CellsBuilder.PROVENANCE));

    assertThat(result(evaluate(plan, cells)).state()).isEqualTo(IndicatorState.MISSING);
  }

  private static PlanResults evaluate(PlanBuilder plan, CellsBuilder cells) {
    return PlanResults.evaluate(plan.compiled(), cells.build(), III, LocalDate.of(2018, 2, 1));
  }

  private static IndicatorResult result(PlanResults results) {
    return results.indicator("A").orElseThrow();
  }

  private static IndicatorExplanation explained(PlanResults results) {
    return (IndicatorExplanation) Explainer.explain(results, "indicator:A").orElseThrow();
  }

  private static String sentence(PlanResults results) {
    return Explainer.explain(results, "indicator:A").map(Explanation::sentence).orElseThrow();
  }
}
