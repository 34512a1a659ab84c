package it.quadrante.mainjob.compare;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.mainjob.document.PrintedDocument.Percent;
import it.quadrante.mainjob.document.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static Row row(String result, int decimals, String target) {
    return new Row(
        "a",
        "1",
        "Indicatore",
        Row.Kind.NUMBER,
        Optional.of(Figure.of(result)),
        Optional.empty(),
        decimals,
        Optional.of(">="),
        Optional.of(Figure.of(target)),
        Optional.empty(),
        target,
        null);
  }

  private static Percent printed(String percent) {
    return new Percent(percent.replace('.', ',') + "%", Figure.of(percent));
  }

  @ParameterizedTest
  @CsvSource({
    // 33 printed, 32.5 up to 33.5 possible: of 35 that is 92.857… up to 95.714…
    "33, 0, 35, 94.29, EQUAL",
    "33, 0, 35, 95.14, WITHIN_PRINT",
    "33, 0, 35, 92.86, WITHIN_PRINT",
    "33, 0, 35, 92.85, DIFFERENT",
    "33, 0, 35, 95.71, WITHIN_PRINT",
    "33, 0, 35, 95.72, DIFFERENT",
    "9, 0, 10, 90.00, EQUAL",
    "9.0, 1, 10, 91.00, DIFFERENT",
    "10, 0, 10, 99.00, WITHIN_PRINT",
    "0, 0, 0, 100.00, EQUAL"
  })
  void aPrintedPercentageMayFollowFromDigitsThatPrintDoesNotShow(
      String result, int decimals, String target, String percent, Verdict verdict) {
    Row row = row(result, decimals, target);
    Figure computed =
        target.equals("0")
            ? Figure.HUNDRED
            : Figure.HUNDRED
                .times(Figure.of(result))
                .dividedBy(Figure.of(target))
                .min(Figure.HUNDRED);

    Comparison comparison =
        Comparison.of(
            "indicator:a",
            "",
            printed(percent),
            Optional.of(computed),
            PrintedScore.of(row, ">="),
            true);

    assertThat(comparison.verdict()).isEqualTo(verdict);
  }

  @Test
  void anAggregateIsWithinPrintWhenItsRowsCanBe() {
    PrintedScore mean =
        PrintedScore.mean(
            List.of(
                PrintedScore.of(row("33", 0, "35"), ">="),
                PrintedScore.of(row("9", 0, "10"), ">=")));

    // Rows from 92.857… to 95.714… and from 85 to 95: the mean from 88.928… to 95.357….
    assertThat(mean.couldBe(printed("88.93"))).isTrue();
    assertThat(mean.couldBe(printed("95.35"))).isTrue();
    assertThat(mean.couldBe(printed("88.92"))).isFalse();
    assertThat(mean.couldBe(printed("95.37"))).isFalse();
  }

  @Test
  void aPrintedFigureWithoutAComputedOneIsDifferent() {
    assertThat(
            Comparison.of(
                    "x", "", printed("0.00"), Optional.empty(), PrintedScore.mean(List.of()), true)
                .verdict())
        .isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void aFigureThatIsNotPrintedIsNeitherEqualNorDifferent() {
    assertThat(
            Comparison.of(
                    "overall",
                    "",
                    null,
                    Optional.of(Figure.of("98.56")),
                    PrintedScore.mean(List.of()),
                    true)
                .verdict())
        .isEqualTo(Verdict.NOT_PRINTED);
  }
}
