package it.quadrante.measurement.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.indicator.domain.PlannedTarget.ChangeUnit;
import it.quadrante.measurement.indicator.domain.PlannedTarget.TargetKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlannedTargetTest {

  private static PlannedTarget relative(String operator, String change, ChangeUnit unit) {
    Figure by = change == null ? null : Figure.of(change);
    return new PlannedTarget(
        TargetKind.RELATIVE, operator, null, null, null, null, by, unit, null, null);
  }

  private static PlannedTarget threshold(String value) {
    return new PlannedTarget(
        TargetKind.THRESHOLD, ">=", Figure.of(value), null, null, null, null, null, null, null);
  }

  @Test
  void aThresholdHasItsUnit() {
    assertThat(threshold("80").inItalian(MeasureUnit.PERCENT)).isEqualTo(">= 80 %");
    assertThat(threshold("1234567.5").inItalian(MeasureUnit.EURO)).isEqualTo(">= 1.234.567,5 €");
    assertThat(threshold("-100").inItalian(MeasureUnit.NUMBER)).isEqualTo(">= -100");
    assertThat(threshold("3").inItalian(MeasureUnit.DAYS)).isEqualTo(">= 3 gg");
  }

  @Test
  void aRangeHasTwoEnds() {
    PlannedTarget range =
        new PlannedTarget(
            TargetKind.RANGE, null, null, Figure.of(3), Figure.of(5), null, null, null, null, null);

    assertThat(range.inItalian(MeasureUnit.NUMBER)).isEqualTo("tra 3 e 5");
  }

  @Test
  void aDateIsOnOrBefore() {
    LocalDate last = LocalDate.of(2021, 12, 1);
    PlannedTarget date =
        new PlannedTarget(TargetKind.DATE, null, null, null, null, last, null, null, null, null);

    assertThat(date.inItalian(MeasureUnit.DATE)).isEqualTo("entro il 01/12/2021");
  }

  @Test
  void aRelativeTargetNamesTheChangeOrOnlyADirection() {
    assertThat(relative(">=", "5", ChangeUnit.PERCENT).inItalian(MeasureUnit.NUMBER))
        .isEqualTo(">= valore precedente + 5 %");
    assertThat(relative("<=", "-2.5", ChangeUnit.POINTS).inItalian(MeasureUnit.PERCENT))
        .isEqualTo("<= valore precedente − 2,5 p.p.");
    assertThat(relative("<", null, null).inItalian(MeasureUnit.NUMBER))
        .isEqualTo("< valore precedente");
  }

  @Test
  void aJudgementIsInWords() {
    PlannedTarget words =
        new PlannedTarget(
            TargetKind.JUDGEMENT, null, null, null, null, null, null, null, "Avvio", null);

    assertThat(words.inItalian(MeasureUnit.JUDGEMENT)).isEqualTo("Avvio");
  }
}
