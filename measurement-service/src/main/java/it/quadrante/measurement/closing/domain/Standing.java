package it.quadrante.measurement.closing.domain;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellStatus;
import java.time.LocalDate;

/**
 * How a cell stands when its period is to be closed: with something official, or nobody owing a
 * value; waiting for a decision about a value or about a request; or missing.
 */
public enum Standing {
  OFFICIAL,
  SUBMITTED,
  REQUESTED,
  MISSING;

  /**
   * A value or a request that waits is never passed over, not even where an older one is official;
   * one that was revoked, or a suspension that is over by then, leaves the cell missing.
   */
  public static Standing of(Cell cell, LocalDate day) {
    if (cell.state().status() == CellStatus.SUBMITTED) {
      return SUBMITTED;
    }
    if (cell.request() != null) {
      return REQUESTED;
    }
    return cell.isAnsweredOn(day) ? OFFICIAL : MISSING;
  }
}
