package it.quadrante.calculation.consolidation;

/** What a cell contributes, seen on a certain day. */
public enum CellState {
  /** Has a validated value. */
  COUNTED,
  /** Has a value that waits for validation; it counts in the provisional view, the only one. */
  SUBMITTED,
  /** Due, and nothing counts. */
  MISSING,
  /** Due, and its value was withdrawn. */
  WITHDRAWN,
  /** Holds something that is not of the measure's unit; as good as missing. */
  UNFIT,
  SUSPENDED,
  NOT_ASSESSABLE,
  /** Expected, its deadline still open. */
  NOT_DUE,
  /** Greyed: no value is wanted here. */
  NOT_EXPECTED;

  /** Whether its value goes into figures. */
  public boolean counts() {
    return this == COUNTED || this == SUBMITTED;
  }

  /** Whether completeness counts it among the cells due. */
  public boolean isDue() {
    return counts() || isOwed();
  }

  /** Whether somebody owes a value here. */
  public boolean isOwed() {
    return this == MISSING || this == WITHDRAWN || this == UNFIT;
  }

  /** Whether it is a gap in a value to date: due, and not there. */
  public boolean isGap() {
    return isOwed() || this == SUSPENDED || this == NOT_ASSESSABLE;
  }
}
