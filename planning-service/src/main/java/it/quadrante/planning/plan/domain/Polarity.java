package it.quadrante.planning.plan.domain;

/** What is better, stated by an editor and required for publishing. */
public enum Polarity {
  HIGHER,
  LOWER,
  RANGE,
  DATE,
  /** Not stated yet: the plan cannot be proposed. */
  UNKNOWN
}
