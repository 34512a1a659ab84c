package it.quadrante.calculation;

/** How the year to date of a measure follows from its quadrimestri. */
public enum Consolidation {
  /** Flow (TOT): the values add up. */
  SUM,
  /** MEDIA: divides by the number of values used. */
  MEAN,
  /** Stock or date: the latest value. */
  LAST,
  MAX,
  MIN;

  /** Whether its values go together with those of the same quadrimestre of its formula's others. */
  public boolean goesPeriodByPeriod() {
    return this == SUM || this == MEAN;
  }
}
