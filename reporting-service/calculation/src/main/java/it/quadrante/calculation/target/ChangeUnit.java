package it.quadrante.calculation.target;

/** What the change of a relative target is counted in. */
public enum ChangeUnit {
  /** Percent of the previous value. */
  PERCENT,
  /** Points added to it (p.p.). */
  POINTS
}
