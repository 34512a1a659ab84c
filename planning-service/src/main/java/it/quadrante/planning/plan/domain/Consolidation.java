package it.quadrante.planning.plan.domain;

/** How the year to date of a measure follows from its quadrimestri. */
public enum Consolidation {
  /** Flow: TOT. */
  SUM,
  /** MEDIA, over the values used. */
  MEAN,
  /** Stock or date: the latest. */
  LAST,
  MAX,
  MIN
}
