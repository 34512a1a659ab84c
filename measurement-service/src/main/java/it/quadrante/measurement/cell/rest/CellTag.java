package it.quadrante.measurement.cell.rest;

import jakarta.ws.rs.core.EntityTag;

/** The ETag of a cell: its version, and whether it has become missing without a change. */
final class CellTag {
  private CellTag() {}

  static EntityTag of(CellView cell) {
    return new EntityTag(cell.version() + (cell.missing() ? "-missing" : ""));
  }
}
