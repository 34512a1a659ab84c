package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Quadrimestre;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of the cells of one year. A cell without value or deadline needs no entry: its
 * deadline is then 15 days after the end of the quadrimestre.
 */
public record CellValues(int year, Map<Cell, CellValue> values, Map<Cell, LocalDate> deadlines) {
  public CellValues {
    values = Map.copyOf(values);
    deadlines = Map.copyOf(deadlines);
  }

  public static CellValues of(int year, Map<Cell, CellValue> values) {
    return new CellValues(year, values, Map.of());
  }

  public Optional<CellValue> valueOf(Cell cell) {
    return Optional.ofNullable(values.get(cell));
  }

  /** Last day to enter it on time. */
  public LocalDate deadlineOf(Cell cell) {
    LocalDate stated = deadlines.get(cell);
    return stated != null ? stated : cell.quadrimestre().usualDeadline(year);
  }

  /** Last day of the year's collection: after it, a value that is missing stays so. */
  public LocalDate lastDeadline() {
    return deadlines.entrySet().stream()
        .filter(deadline -> deadline.getKey().quadrimestre().isYearEnd())
        .map(Map.Entry::getValue)
        .max(Comparator.naturalOrder())
        .orElse(Quadrimestre.III.usualDeadline(year));
  }

  /** How a cell of a measure stands on a day. */
  CellState stateOf(Measure measure, Quadrimestre quadrimestre, LocalDate asOf) {
    Cell cell = new Cell(measure.key(), quadrimestre);
    CellValue value = values.get(cell);
    boolean expected = measure.expectedIn().contains(quadrimestre);
    if (value instanceof CellValue.Counting counting && (expected || measure.isAnsweredOnce())) {
      return counting.entry().fits(measure.unit()) ? CellState.COUNTED : CellState.UNFIT;
    }
    if (!expected) {
      return CellState.NOT_EXPECTED;
    }
    if (value instanceof CellValue.NotAssessable) {
      return CellState.NOT_ASSESSABLE;
    }
    if (value instanceof CellValue.Suspended suspended && !asOf.isAfter(suspended.until())) {
      return CellState.SUSPENDED;
    }
    if (!asOf.isAfter(deadlineOf(cell))) {
      return CellState.NOT_DUE;
    }
    return value instanceof CellValue.Withdrawn ? CellState.WITHDRAWN : CellState.MISSING;
  }
}
