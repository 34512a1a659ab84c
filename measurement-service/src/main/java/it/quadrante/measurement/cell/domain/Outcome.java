package it.quadrante.measurement.cell.domain;

/** What is official of a cell. */
public enum Outcome {
  /** The first value, or the first after a withdrawal. */
  VALIDATED(CellStatus.VALIDATED),
  /** A value in the place of another. */
  CORRECTED(CellStatus.VALIDATED),
  /** What was official was revoked: the cell is as if nothing had been. */
  WITHDRAWN(CellStatus.WITHDRAWN),
  /** Non valutabile. */
  NOT_ASSESSABLE(CellStatus.NOT_ASSESSABLE),
  /** No value is owed up to and with a day. */
  SUSPENDED(CellStatus.SUSPENDED);

  private final CellStatus status;

  Outcome(CellStatus status) {
    this.status = status;
  }

  CellStatus status() {
    return status;
  }

  /** Whether it is a value. */
  public boolean isValue() {
    return this == VALIDATED || this == CORRECTED;
  }
}
