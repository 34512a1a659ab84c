package it.quadrante.calculation.explanation;

import static it.quadrante.calculation.consolidation.CellsBuilder.PROVENANCE;
import static it.quadrante.calculation.consolidation.CellsBuilder.cells;
import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.after;
import static it.quadrante.calculation.plan.PlanBuilder.anAssignment;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static it.quadrante.calculation.plan.PlanBuilder.scoredBy;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellState;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.plan.Subject;
import it.quadrante.calculation.result.MassaCarrara2017;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {
  private static final AssignmentKind S = AssignmentKind.S;
  private static final Quadrimestre I = Quadrimestre.I;
  private static final Quadrimestre II = Quadrimestre.II;
  private static final Quadrimestre III = Quadrimestre.III;
  private static final LocalDate YEAR_AFTER = LocalDate.of(2018, 2, 1);

  @Test
  void aRatioUnfoldsToItsMeasuresPeriodsAndWhoEnteredAndValidatedThem() {
    PlanResults results =
        PlanResults.evaluate(ratio().compiled(), ratioCells().build(), II, september());

    IndicatorExplanation explanation = indicator(results, "X");

    assertThat(explanation.sentence())
        .isEqualTo(
            "100 × 55 / (60 + 6) = 83,333333 %; 83,333333 % su 90 % attesi (>= 90 %):"
                + " 83,333333 / 90 × 100 = 92,59 %");
    assertThat(explanation.formula()).contains("100 × [A] / ([B] + [C])");
    assertThat(explanation.formulaWithNumbers()).contains("100 × 55 / (60 + 6)");
    assertThat(explanation.value()).contains("83,33");
    assertThat(explanation.basis())
        .isEqualTo(
            new Explanation.Basis(
                "CCIAA-2017-STRATEGICO", 1, "predefinito", 1, II, september(), 2));
    MeasureExplanation a = explanation.measures().get(0);
    assertThat(a.working()).contains("30 + 25");
    assertThat(a.periods())
        .containsExactly(
            new MeasureExplanation.Period(
                I,
                CellState.COUNTED,
                true,
                Optional.of(1),
                Optional.of("30"),
                PROVENANCE,
                Optional.empty()),
            new MeasureExplanation.Period(
                II,
                CellState.COUNTED,
                true,
                Optional.of(1),
                Optional.of("25"),
                PROVENANCE,
                Optional.empty()));
  }

  @Test
  void theQuadrimestriLeftOutAreNamed() {
    CellsBuilder cells =
        ratioCells().value("B", II, new CellValue.Withdrawn(2, Provenance.UNKNOWN));

    PlanResults results =
        PlanResults.evaluate(ratio().compiled(), cells.build(), II, LocalDate.of(2017, 12, 1));

    IndicatorExplanation explanation = indicator(results, "X");
    assertThat(explanation.leftOut()).isEqualTo(Set.of(II));
    assertThat(explanation.sentence()).endsWith("(manca: B II)");
    assertThat(explanation.measures().get(0).periods().get(1).used()).isFalse();
  }

  @Test
  void aRelativeTargetSaysWhatItMeans() {
    Target increase =
        new Target.Relative(Operator.AT_LEAST, Optional.of(new Change(f("5"), ChangeUnit.PERCENT)));
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM)
            .card("A", Unit.NUMBER, "[A]")
            .assign(after(anAssignment("A", "1", S, increase), "25", null));

    assertThat(sentence(plan, cells().number("A", III, "21"), "A"))
        .isEqualTo(
            "obiettivo >= valore precedente + 5 % (25) = 26,25; 21 su 26,25 attese (>= 26,25):"
                + " 21 / 26,25 × 100 = 80,00 %");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LINEAR_GAP | 25 | 25 con un massimo di 10 (<= 10): (2 × 10 − 25) / 10 × 100 = -50,00 %, non sotto zero 0,00 %",
        "PROPORTIONAL | 25 | 25 con un massimo di 10 (<= 10): 10 / 25 × 100 = 40,00 %",
        "PROPORTIONAL | -1 | -1 con un massimo di 10 (<= 10): valore o obiettivo negativo, conta solo il raggiungimento: SI, 100,00 %",
        "ACHIEVED_ONLY | 25 | 25 con un massimo di 10 (<= 10): NO, 0,00 %",
        "PROGRESS | 25 | 25 con un massimo di 10 (<= 10): (25 − 30) / (10 − 30) × 100 = 25,00 %",
      })
  void everyRuleShowsItsCalculation(ScoringRule rule, String value, String sentence) {
    Target atMost = new Target.Threshold(Operator.AT_MOST, f("10"));
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM)
            .card("A", Unit.NUMBER, "[A]")
            .assign(
                scoredBy(
                    after(anAssignment("A", "1", S, atMost), null, "30"),
                    new ScoringOverride(
                        Optional.of(rule), Optional.empty(), List.of(), Optional.empty())));

    assertThat(sentence(plan, cells().number("A", III, value), "A")).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018-01-15 | 15/01/2018, non entro il 31/12/2017: NO, 0,00 %",
        "2017-05-22 | 22/05/2017, entro il 31/12/2017: SI, 100,00 %",
        "           | non realizzato, atteso entro il 31/12/2017: NO, 0,00 %",
      })
  void aDateSaysWhetherItWasOnTime(LocalDate day, String sentence) {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("D", Unit.DATE, Consolidation.LAST)
            .indicator("D", "1", S, "[D]", new Target.OnOrBefore(LocalDate.of(2017, 12, 31)));
    Entry entry = day == null ? new Entry.NotRealised() : new Entry.Day(day);

    assertThat(sentence(plan, cells().entry("D", III, entry), "D")).isEqualTo(sentence);
  }

  @Test
  void duringTheYearAFlowSaysItsAvanzamentoAndNoAnswer() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM, I, II, III)
            .indicator("A", "1", S, "[A]", atLeast("80"));
    CellsBuilder cells = cells().number("A", I, "20").number("A", II, "12");

    PlanResults results = PlanResults.evaluate(plan.compiled(), cells.build(), II, september());

    assertThat(indicator(results, "A").sentence())
        .isEqualTo("20 + 12 = 32; 32 su 80 attese (>= 80), avanzamento: 32 / 80 × 100 = 40,00 %");
    assertThat(indicator(results, "A").why()).contains("si valuta a fine anno");
  }

  @Test
  void whatHasNoFigureSaysWhy() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM)
            .measure("B", Consolidation.SUM)
            .indicator("X", "1", S, "[A] / [B]", atLeast("1"))
            .indicator("Y", "1", S, "[A] + [B]", atLeast("1"))
            .card("T", Unit.NUMBER, "[A]")
            .assign(anAssignment("T", "1", S, null));
    CellsBuilder zero = cells().number("A", III, "3").number("B", III, "0");

    assertThat(sentence(plan, zero, "X"))
        .isEqualTo("non calcolabile: il denominatore è zero (3 / 0)");
    assertThat(sentence(plan, zero, "T")).isEqualTo("da completare: manca l’obiettivo dell’anno");
    assertThat(sentence(plan, cells().number("A", III, "3"), "Y"))
        .isEqualTo("dato mancante a fine anno, conta come zero: 0,00 % (manca: B III)");
  }

  @Test
  void anAggregateNamesWhatIsNotInIt() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .simple("a", "1", S, "80")
            .simple("b", "1", S, "60")
            .simple("c", "1", S, "1");
    CellsBuilder cells =
        cells()
            .number("a", III, "72")
            .number("b", III, "40")
            .value("c", III, new CellValue.NotAssessable(1, Provenance.UNKNOWN));

    PlanResults results = PlanResults.evaluate(plan.compiled(), cells.build(), III, YEAR_AFTER);

    assertThat(Explainer.explain(results, "node:1").orElseThrow().sentence())
        .isEqualTo("(90,00 + 66,666667) / 2 = 78,33 % (fuori dal calcolo: c non valutabile)");
    assertThat(Explainer.explain(results, "overall").orElseThrow().sentence())
        .startsWith("piano senza pesi: (90,00");
  }

  @Test
  void whatIsNotInThePlanHasNoExplanation() {
    PlanResults results = MassaCarrara2017.results();

    assertThat(Explainer.explain(results, "indicator:9.9")).isEmpty();
    assertThat(Explainer.explain(results, "node:9.9")).isEmpty();
    assertThat(Explainer.explain(results, "")).isEmpty();
  }

  /**
   * The text of every calculation is read by the formula parser and must give the figure itself.
   */
  @Test
  void noResultCanDisagreeWithItsExplanation() {
    PlanResults results = MassaCarrara2017.results();

    results
        .indicators()
        .forEach(
            result -> {
              IndicatorExplanation explained = indicator(results, result.assignment().code());
              assertThat(explained.percent()).isEqualTo(result.percent());
              explained
                  .working()
                  .ifPresent(
                      text ->
                          assertThat(Recalculation.of(text).roundedTo(2))
                              .isEqualTo(explained.beforeCap().orElseThrow().roundedTo(2)));
            });
    results
        .aggregates()
        .forEach(
            result -> {
              AggregateExplanation explained =
                  (AggregateExplanation) Explainer.explain(results, result.subject()).orElseThrow();
              assertThat(explained.working().map(Recalculation::of).map(each -> each.roundedTo(2)))
                  .isEqualTo(result.percent().map(each -> each.roundedTo(2)));
            });
  }

  private static PlanBuilder ratio() {
    return aPlan()
        .objective("1")
        .measure("A", Consolidation.SUM, I, II, III)
        .measure("B", Consolidation.SUM, I, II, III)
        .measure("C", Consolidation.SUM, I, II, III)
        .card("X", Unit.PERCENT, "100 × [A] / ([B] + [C])")
        .assign(anAssignment("X", "1", S, atLeast("90")));
  }

  private static CellsBuilder ratioCells() {
    return cells()
        .number("A", I, "30")
        .number("A", II, "25")
        .number("B", I, "40")
        .number("B", II, "20")
        .number("C", I, "4")
        .number("C", II, "2");
  }

  private static LocalDate september() {
    return LocalDate.of(2017, 9, 10);
  }

  private static IndicatorExplanation indicator(PlanResults results, String code) {
    return (IndicatorExplanation) Explainer.explain(results, Subject.indicator(code)).orElseThrow();
  }

  private static String sentence(PlanBuilder plan, CellsBuilder cells, String code) {
    PlanResults results = PlanResults.evaluate(plan.compiled(), cells.build(), III, YEAR_AFTER);
    return indicator(results, code).sentence();
  }
}
