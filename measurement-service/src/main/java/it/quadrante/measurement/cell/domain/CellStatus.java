package it.quadrante.measurement.cell.domain;

/** Name of a {@link CellState}; <em>missing</em> is none: it is derived from the deadline. */
public enum CellStatus {
  EXPECTED,
  SUBMITTED,
  SENT_BACK,
  VALIDATED
}
