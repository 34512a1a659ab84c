package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.Outcome;
import jakarta.ws.rs.core.EntityTag;

/**
 * The ETag of a cell: its version, and whether it has become missing, or a suspension is over,
 * without a change.
 */
final class CellTag {
  private CellTag() {}

  static EntityTag of(CellView cell) {
    return new EntityTag(cell.version() + suffix(cell));
  }

  private static String suffix(CellView cell) {
    if (cell.missing()) {
      return "-missing";
    }
    boolean isOver =
        cell.state() == CellStatus.EXPECTED
            && cell.official() != null
            && cell.official().outcome() == Outcome.SUSPENDED;
    return isOver ? "-resumed" : "";
  }
}
