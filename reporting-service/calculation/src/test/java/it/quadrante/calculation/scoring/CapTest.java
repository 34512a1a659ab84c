package it.quadrante.calculation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapTest {

  @ParameterizedTest
  @CsvSource({"100, 120, 100", "100, -5, 0", "-10, 50, 0", "-10, -50, 0", "120, 110, 110"})
  void whateverTheCapAPercentageIsNotBelowZero(String cap, String percent, String capped) {
    assertThat(Cap.at(Figure.of(cap)).applyTo(Figure.of(percent))).isEqualTo(Figure.of(capped));
  }

  @ParameterizedTest
  @CsvSource({"-5, 0", "300, 300"})
  void withoutACapThereIsStillAFloor(String percent, String capped) {
    assertThat(Cap.NONE.applyTo(Figure.of(percent))).isEqualTo(Figure.of(capped));
  }
}
