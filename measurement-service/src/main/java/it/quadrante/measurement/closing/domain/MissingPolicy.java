package it.quadrante.measurement.closing.domain;

/** What a missing value counts as. */
public enum MissingPolicy {
  /** What needs it counts 0 %. */
  ZERO,
  /** What needs it is left out, its weight goes to the rest. */
  EXCLUDE
}
