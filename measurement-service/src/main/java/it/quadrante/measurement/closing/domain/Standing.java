package it.quadrante.measurement.closing.domain;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellStatus;

/**
 * How a cell stands when its period is to be closed: with an official value, waiting for a
 * decision, or missing.
 */
public enum Standing {
  OFFICIAL,
  SUBMITTED,
  MISSING;

  /** A value that waits is never passed over, not even where an older one is official. */
  public static Standing of(Cell cell) {
    if (cell.state().status() == CellStatus.SUBMITTED) {
      return SUBMITTED;
    }
    return cell.official() == null ? MISSING : OFFICIAL;
  }
}
