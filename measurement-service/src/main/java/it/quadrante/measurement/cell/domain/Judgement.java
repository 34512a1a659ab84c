package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;

/** The percentage that a validator gives to a result in words. */
final class Judgement {
  /** Highest percentage a judgement may be given: no profile caps higher. */
  private static final Figure HIGHEST = Figure.of(1000);

  private Judgement() {}

  /**
   * @throws Refused when a judgement has no percentage or reason, or something else has one
   */
  static void check(MeasureUnit unit, Figure percent, String reason) {
    if (unit != MeasureUnit.JUDGEMENT) {
      if (percent != null) {
        throw new Refused(Refusal.JUDGED_PERCENT_NOT_EXPECTED, unit);
      }
      return;
    }
    if (percent == null) {
      throw new Refused(Refusal.JUDGED_PERCENT_REQUIRED);
    }
    if (percent.signum() < 0 || percent.compareTo(HIGHEST) > 0) {
      throw new Refused(Refusal.JUDGED_PERCENT_OUT_OF_RANGE, Figure.ZERO, HIGHEST);
    }
    Written.required(reason);
  }
}
