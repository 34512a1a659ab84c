package it.quadrante.planning.plan.domain;

/** What a measure or an indicator is counted in; a percentage is carried as 93, never 0.93. */
public enum Unit {
  /** N. */
  NUMBER,
  /** %. */
  PERCENT,
  /** gg. */
  DAYS,
  /** €. */
  EURO,
  /** data. */
  DATE,
  /** SI/NO. */
  YES_NO,
  /** giudizio. */
  JUDGEMENT;

  /** Whether parts of a value may be added: a sum of percentages, dates or words says nothing. */
  public boolean addsUp() {
    return this == NUMBER || this == EURO || this == DAYS;
  }
}
