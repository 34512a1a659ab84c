package it.quadrante.measurement.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private static Measured of(MeasureUnit unit, String number) {
    return new Measured(unit, new Value.Amount(Figure.of(number)));
  }

  private static Optional<Change> between(String before, String now) {
    return Change.between(of(MeasureUnit.NUMBER, before), of(MeasureUnit.NUMBER, now));
  }

  @Test
  void aChangeIsADifferenceAndItsPercentOfWhatWasBefore() {
    assertThat(between("80", "72"))
        .contains(new Change(Figure.of(-8), Optional.of(Figure.of(-10))));
    assertThat(between("3", "4")).contains(new Change(Figure.ONE, Optional.of(Figure.of("33.33"))));
    assertThat(between("-4", "-6"))
        .contains(new Change(Figure.of(-2), Optional.of(Figure.of(-50))));
  }

  @Test
  void ofNothingThereIsNoPercent() {
    assertThat(between("0", "5")).contains(new Change(Figure.of(5), Optional.empty()));
  }

  @Test
  void onlyNumbersOfOneUnitAreCompared() {
    Measured number = of(MeasureUnit.NUMBER, "1");

    assertThat(Change.between(of(MeasureUnit.EURO, "1"), number)).isEmpty();
    assertThat(Change.between(number, new Measured(MeasureUnit.NUMBER, new Value.NotRealised())))
        .isEmpty();
  }
}
