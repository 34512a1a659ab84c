package it.quadrante.calculation.result;

/** How the value of an assignment stands at a quadrimestre. */
public enum IndicatorState {
  COMPUTED,
  /** Computed, with some due quadrimestre out. */
  PARTIAL,
  /** Nothing is due yet. */
  NOT_DUE,
  /** Due, and not there. */
  MISSING,
  /** The values are there, the figure cannot be had. */
  NOT_COMPUTABLE,
  NOT_ASSESSABLE,
  SUSPENDED,
  /** Without a target for the year, or its card lacks a measure: a warning, in no percentage. */
  TO_BE_COMPLETED
}
