package it.quadrante.calculation;

/**
 * Unit of a measure or a card: N., %, gg, €, data, SI/NO, giudizio. A percentage is 93, not 0.93.
 */
public enum Unit {
  NUMBER(""),
  PERCENT(" %"),
  DAYS(" gg"),
  EURO(" €"),
  DATE(""),
  YES_NO(""),
  JUDGEMENT("");

  private final String suffix;

  Unit(String suffix) {
    this.suffix = suffix;
  }

  /** What follows a number of this unit in print, with its space. */
  public String suffix() {
    return suffix;
  }

  /** Whether arithmetic makes sense on it; SI counts as 1 and NO as 0. */
  public boolean isArithmetic() {
    return this != DATE && this != JUDGEMENT;
  }
}
