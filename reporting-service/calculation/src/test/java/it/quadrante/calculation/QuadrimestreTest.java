package it.quadrante.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadrimestreTest {

  @ParameterizedTest
  @CsvSource({
    "I, 2020-01-01, 2020-04-30, 2020-05-15",
    "II, 2020-05-01, 2020-08-31, 2020-09-15",
    "III, 2020-09-01, 2020-12-31, 2021-01-15",
  })
  void itLastsFourMonthsAndIsEnteredWithinFifteenDays(
      Quadrimestre quadrimestre, LocalDate first, LocalDate last, LocalDate deadline) {
    assertThat(quadrimestre.firstDay(2020)).isEqualTo(first);
    assertThat(quadrimestre.lastDay(2020)).isEqualTo(last);
    assertThat(quadrimestre.usualDeadline(2020)).isEqualTo(deadline);
  }
}
