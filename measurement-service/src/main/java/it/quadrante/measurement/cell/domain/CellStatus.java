package it.quadrante.measurement.cell.domain;

/** Name of what a cell shows; <em>missing</em> is none: it is derived from the deadline. */
public enum CellStatus {
  EXPECTED,
  SUBMITTED,
  SENT_BACK,
  VALIDATED,
  /** What was official was revoked; a value is owed again. */
  WITHDRAWN,
  /** Non valutabile. */
  NOT_ASSESSABLE,
  /** Up to and with a day; after it the cell reads EXPECTED, without a new version. */
  SUSPENDED,
  /** No plan in force expects a value any more, and none was handed in that stands. */
  NOT_EXPECTED
}
