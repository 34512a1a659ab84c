package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;

/** A cell has become its next version, in this transaction; for features that build on cells. */
public record CellKept(Cell cell, CellFact fact) {}
