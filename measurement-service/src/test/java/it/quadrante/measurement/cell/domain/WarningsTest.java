package it.quadrante.measurement.cell.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import it.quadrante.measurement.cell.domain.Warnings.Warning;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningsTest {

  private static Measured measured(MeasureUnit unit, String number) {
    return number == null ? null : new Measured(unit, new Value.Amount(Figure.of(number)));
  }

  private static Set<Warning> of(MeasureUnit unit, String now, String period, String year) {
    return Warnings.of(measured(unit, now), measured(unit, period), measured(unit, year));
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, 100, , , ",
    "PERCENT, 0, , , ",
    "PERCENT, 100.01, , , OUT_OF_RANGE",
    "PERCENT, -0.01, , , OUT_OF_RANGE",
    "PERCENT, 0.93, 93, , TENFOLD",
    "NUMBER, 100, , , ",
    "NUMBER, -1, , , NEGATIVE",
    "EURO, -1, , , ",
    "NUMBER, 100, 10, , TENFOLD",
    "NUMBER, 99.9, 10, , ",
    "NUMBER, 10, , 100, TENFOLD",
    "NUMBER, 10.1, , 100, ",
    "EURO, -100, 10, , TENFOLD",
    "NUMBER, 0, 100, , ",
    "NUMBER, 100, 0, , ",
  })
  void aNumberIsLookedAtTwice(
      MeasureUnit unit, String now, String period, String year, Warning warning) {
    assertThat(of(unit, now, period, year)).isEqualTo(warning == null ? Set.of() : Set.of(warning));
  }

  @Test
  void anotherUnitThanBeforeIsToldAndNothingCompared() {
    // When
    Set<Warning> warnings =
        Warnings.of(measured(MeasureUnit.NUMBER, "1"), measured(MeasureUnit.PERCENT, "100"), null);

    // Then
    assertThat(warnings).containsExactly(Warning.UNIT);
  }

  @Test
  void whatIsNoNumberHasNoWarning() {
    // When
    Measured yes = new Measured(MeasureUnit.YES_NO, new Value.YesNo(true));

    // Then
    assertThat(Warnings.of(yes, yes, yes)).isEmpty();
  }
}
