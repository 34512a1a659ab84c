package it.quadrante.calculation.naive;

import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.ClosingDecision;
import java.time.LocalDate;
import java.util.Map;

/** What is known of the cells of a year, as plain as it came. */
public record KnownCells(
    int year,
    Map<Cell, CellValue> values,
    Map<Cell, LocalDate> deadlines,
    Map<Cell, ClosingDecision> decisions) {

  /** In the form in which it is calculated. */
  CellValues forCalculation() {
    return CellValues.of(year, values, deadlines, decisions);
  }
}
