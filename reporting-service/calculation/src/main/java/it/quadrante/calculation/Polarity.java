package it.quadrante.calculation;

/** What is better, stated by an editor apart from the operator of the target. */
public enum Polarity {
  HIGHER,
  LOWER,
  RANGE,
  DATE,
  /** Not stated yet: never leaves planning. */
  UNKNOWN
}
