package it.quadrante.measurement.indicator.domain;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import java.time.LocalDate;

/**
 * What an assignment has to reach, with the members of its kind; the others are null.
 *
 * @param value of a threshold, in the unit of the card
 * @param change of a relative target; null where only a direction is stated
 * @param asPrinted in the document, or null
 */
public record PlannedTarget(
    TargetKind kind,
    String operator,
    Figure value,
    Figure low,
    Figure high,
    LocalDate date,
    Figure change,
    ChangeUnit changeUnit,
    String words,
    String asPrinted) {

  /** What a target is. */
  public enum TargetKind {
    THRESHOLD,
    RANGE,
    DATE,
    RELATIVE,
    JUDGEMENT
  }

  /** In what a change is stated. */
  public enum ChangeUnit {
    PERCENT,
    POINTS
  }

  /** As an Italian reader writes it: {@code >= 80 %}, {@code entro il 31/12/2017}. */
  public String inItalian(MeasureUnit unit) {
    return switch (kind) {
      case THRESHOLD -> operator + " " + ItalianText.of(value, unit);
      case RANGE -> "tra " + ItalianText.number(low) + " e " + ItalianText.of(high, unit);
      case DATE -> "entro il " + ItalianText.date(date);
      case RELATIVE -> operator + " valore precedente" + changeInItalian();
      case JUDGEMENT -> words;
    };
  }

  private String changeInItalian() {
    if (change == null) {
      return "";
    }
    String sign = change.signum() < 0 ? " − " : " + ";
    return sign
        + ItalianText.number(change.abs())
        + (changeUnit == ChangeUnit.POINTS ? " p.p." : " %");
  }
}
