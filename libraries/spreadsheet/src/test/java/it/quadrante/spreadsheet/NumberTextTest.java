package it.quadrante.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.problem.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234,56      | 1234.56
          1234         | 1234
          0,5          | 0.5
          0,500        | 0.5
          -12,5        | -12.5
          1,2340       | 1.234
          007          | 7
          """)
  void digitsWithADecimalCommaAreNoQuestion(String typed, String figure) {
    assertThat(NumberText.read(typed)).isEqualTo(Readout.plain(Figure.of(figure)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234,56     | 1234.56
          1.234.567    | 1234567
          1.234.567,8  | 1234567.8
          1,234.56     | 1234.56
          12.5         | 12.5
          12.50        | 12.5
          1 234,5      | 1234.5
          1'234        | 1234
          € 30         | 30
          30,00 €      | 30
          + 5          | 5
          − 5          | -5
          1234.567     | 1234.567
          """)
  void otherWaysOfWritingAreShown(String typed, String figure) {
    assertThat(NumberText.read(typed))
        .isEqualTo(
            Readout.interpreted(
                Figure.of(figure), TypedAs.NUMBER, ItalianText.of(Figure.of(figure))));
  }

  @Test
  void aSeparatorBeforeThreeDigitsIsNotGuessedAndBothReadingsAreOffered() {
    assertThat(NumberText.read("1.234"))
        .isEqualTo(
            new Readout.Unreadable<>(
                new Fault("", SheetFault.NUMBER_AMBIGUOUS, List.of("1.234", "1234", "1,2340"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "x", "1.2.3", "12.34,5", "1,2,3", "--1", "1e5", "1..2", "1,", ",5", "=1+1", "½"
      })
  void whatIsNoNumberIsReported(String typed) {
    assertThat(NumberText.read(typed))
        .isInstanceOfSatisfying(
            Readout.Unreadable.class,
            read -> assertThat(read.why().code()).isEqualTo(SheetFault.NUMBER_UNREADABLE));
  }

  @Test
  void noNumberIsTooLongToBeRefused() {
    assertThat(NumberText.read("9".repeat(40)))
        .isInstanceOfSatisfying(
            Readout.Unreadable.class,
            read -> assertThat(read.why().code()).isEqualTo(SheetFault.NUMBER_TOO_LONG));
    assertThat(NumberText.read("9".repeat(100_000))).isInstanceOf(Readout.Unreadable.class);
  }
}
