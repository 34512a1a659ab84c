package it.quadrante.calculation.result;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.explanation.Explainer;
import it.quadrante.calculation.explanation.Explanation;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure printed in the results of Massa-Carrara for 2017, computed from its table. */
class MassaCarrara2017Test {
  private final PlanResults results = MassaCarrara2017.results();

  static Stream<MassaCarrara2017.Row> rows() {
    return MassaCarrara2017.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyIndicatorHasItsPrintedPercentage(MassaCarrara2017.Row row) {
    IndicatorResult result = results.indicator(row.indicator()).orElseThrow();

    assertThat(shown(result.percent())).isEqualTo(row.percent());
    assertThat(result.state()).isEqualTo(IndicatorState.COMPUTED);
    assertThat(result.achieved()).contains(row.percent().equals("100.00"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyLineHasItsPrintedPercentageAndWeight(MassaCarrara2017.Row row) {
    AggregateResult line = aggregate("line:" + row.perspective() + ":" + row.objective());

    assertThat(shown(line.percent())).isEqualTo(row.objectivePercent());
    assertThat(line.weight()).contains(Figure.of(row.objectiveWeight()));
  }

  @ParameterizedTest
  @CsvSource({"IMPRESE,99.17", "PROCESSI,100.00", "INNOVAZIONE,95.00", "ECONOMICO,100.00"})
  void everyPerspectiveIsTheMeanOfItsIndicators(String perspective, String percent) {
    assertThat(shown(aggregate("perspective:" + perspective).percent())).isEqualTo(percent);
  }

  @Test
  void theOverallFigureIsWeightedByLine() {
    assertThat(shown(results.overall().percent())).isEqualTo("98.56");
    assertThat(results.overall().average().weightUsed()).contains(Figure.HUNDRED);
    assertThat(results.overall().colour()).isEqualTo(Semaforo.Colour.GREEN);
    assertThat(results.overall().indicators()).isEqualTo(22);
  }

  @Test
  void twentyTwoIndicatorsStandInEightLines() {
    assertThat(results.indicators()).hasSize(22);
    assertThat(results.aggregates())
        .filteredOn(each -> each.subject().startsWith("line:"))
        .hasSize(8);
  }

  @Test
  void objectiveThreeTwoIsTheFlatMeanAndNotTheMeanOfProgrammeMeans() {
    PlanResults childMean =
        PlanResults.evaluate(
            MassaCarrara2017.plan()
                .rollingUp(RollUp.Policy.CHILD_MEAN, RollUp.Basis.OWN_KIND)
                .compiled(),
            MassaCarrara2017.cells(),
            Quadrimestre.III,
            LocalDate.of(2018, 1, 12));

    assertThat(shown(aggregate("node:3.2").percent())).isEqualTo("98.00");
    assertThat(shown(childMean.aggregate("node:3.2").orElseThrow().percent())).isEqualTo("98.33");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicator:3.2.2.b | 72 su 80 attese (>= 80): 72 / 80 × 100 = 90,00 %",
        "indicator:3.2.1.a | 151 su 90 attese (>= 90): 151 / 90 × 100 = 167,78 %, con il tetto 100,00 %",
        "indicator:3.2.2.a | 0 con un massimo di 1 (<= 1): SI, 100,00 %",
        "indicator:1.2.3.a | 22/05/2017, entro il 31/12/2017: SI, 100,00 %",
        "indicator:2.1.1.a | 93 % su 85 % attesi (>= 85 %): 93 / 85 × 100 = 109,41 %, con il tetto 100,00 %",
        "line:IMPRESE:3.2 | (100,00 + 100,00 + 90,00 + 100,00 + 100,00) / 5 = 98,00 %",
        "line:INNOVAZIONE:3.1 | un solo risultato: 90,00 %",
        "overall | (6 × 100,00 + 7,5 × 100,00 + 18 × 100,00 + 27 × 98,00 + 12 × 100,00 + 6 × 100,00 + 9 × 90,00 + 14,5 × 100,00) / 100 = 98,56 %",
      })
  void everyFigureIsExplainedInOneSentence(String subject, String sentence) {
    assertThat(Explainer.explain(results, subject).map(Explanation::sentence)).contains(sentence);
  }

  private AggregateResult aggregate(String subject) {
    return results.aggregate(subject).orElseThrow();
  }

  private static String shown(Optional<Figure> percent) {
    return percent.orElseThrow().toText(2);
  }
}
