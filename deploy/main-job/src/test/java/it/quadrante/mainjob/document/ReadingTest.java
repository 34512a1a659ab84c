package it.quadrante.mainjob.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  private static Row row(String operator, String result, String target, String percent) {
    return new Row(
        "1.1.1.a",
        "1.1.1",
        "Indicatore",
        Row.Kind.NUMBER,
        Optional.of(Figure.of(result)),
        Optional.empty(),
        result.contains(".") ? result.length() - result.indexOf('.') - 1 : 0,
        Optional.ofNullable(operator),
        Optional.of(Figure.of(target)),
        Optional.empty(),
        target,
        new PrintedDocument.Percent(percent.replace('.', ',') + "%", Figure.of(percent)));
  }

  @ParameterizedTest
  @CsvSource({"882, 500, 100.00, >=", "2.03, 5, 100.00, <=", "4, 8, 50.00, >=", "10, 5, 50.00, <="})
  void aTargetWithoutOperatorIsReadAsTheOneThatGivesThePrintedPercentage(
      String result, String target, String percent, String operator) {
    Reading reading = Reading.of(row(null, result, target, percent));

    assertThat(reading.operator()).isEqualTo(operator);
    assertThat(reading.fromPrint()).isFalse();
    assertThat(reading.correction()).isFalse();
  }

  @Test
  void anOperatorThatCannotGiveThePrintedPercentageIsCorrected() {
    Reading reading = Reading.of(row("<=", "34", "5", "100.00"));

    assertThat(reading).isEqualTo(new Reading(">=", "HIGHER", false, true));
  }

  @Test
  void anOperatorThatGivesThePrintedPercentageStands() {
    assertThat(Reading.of(row("<=", "10", "5", "50.00")))
        .isEqualTo(new Reading("<=", "LOWER", true, false));
  }

  @Test
  void aPercentageThatNoOperatorGivesLeavesThePrintedOneStanding() {
    assertThat(Reading.of(row(">=", "9", "10", "77.00")))
        .isEqualTo(new Reading(">=", "HIGHER", true, false));
  }
}
