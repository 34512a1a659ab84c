package it.quadrante.calculation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The worked cases; another file of the same columns can be put in their place. */
class ScoringCasesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/scoring-cases.csv", useHeadersInDisplayName = true)
  void everyWorkedCaseGivesItsAnswerPercentageAndFlag(ArgumentsAccessor row) {
    Scorer scorer = new Scorer(rule(row), Optional.empty(), figure(row, 5), figure(row, 6));

    Score score = scorer.score(new Entry.Number(Figure.of(row.getString(2))), target(row));

    assertThat(score)
        .isInstanceOfSatisfying(
            Score.Percent.class,
            percent -> {
              assertThat(percent.percent().toText(2)).isEqualTo(row.getString(11));
              assertThat(percent.achieved() ? "SI" : "NO").isEqualTo(row.getString(10));
              assertThat(flags(percent))
                  .isEqualTo(Optional.ofNullable(row.getString(12)).orElse(""));
            });
  }

  private static RuleSetting rule(ArgumentsAccessor row) {
    return new RuleSetting(
        ScoringRule.valueOf(row.getString(0)),
        new Cap(figure(row, 9)),
        bands(row.getString(8)),
        Optional.empty());
  }

  private static Target target(ArgumentsAccessor row) {
    Figure value = Figure.of(row.getString(3));
    if (row.getString(1).equals("range")) {
      return new Target.Range(value, figure(row, 4).orElseThrow(), figure(row, 7));
    }
    Operator operator = Operator.of(row.getString(1)).orElseThrow();
    return row.getString(0).equals("CHANGE")
        ? new Target.Relative(operator, Optional.of(new Change(value, ChangeUnit.PERCENT)))
        : new Target.Threshold(operator, value, figure(row, 7));
  }

  private static List<Band> bands(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\\|"))
            .map(band -> band.split(":"))
            .map(pair -> new Band(Figure.of(pair[0]), Figure.of(pair[1])))
            .toList();
  }

  private static Optional<Figure> figure(ArgumentsAccessor row, int column) {
    return Optional.ofNullable(row.getString(column)).map(Figure::of);
  }

  private static String flags(Score.Percent percent) {
    return percent.flags().stream().map(Enum::name).collect(Collectors.joining("|"));
  }
}
