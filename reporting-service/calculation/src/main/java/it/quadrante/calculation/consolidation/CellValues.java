package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Quadrimestre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of the cells of one year. A cell of which nothing is known needs no entry: its
 * deadline is then 15 days after the end of the quadrimestre.
 *
 * @param deadlines last day to enter a cell on time
 * @param decisions what closings said of cells without value
 */
public record CellValues(
    int year,
    Map<Cell, CellValue> values,
    Map<Cell, LocalDate> deadlines,
    Map<Cell, ClosingDecision> decisions) {
  public CellValues {
    values = Map.copyOf(values);
    deadlines = Map.copyOf(deadlines);
    decisions = Map.copyOf(decisions);
  }

  /** Of the official view: what was validated, and nothing else. */
  public static CellValues of(int year, Map<Cell, CellValue> values) {
    return new CellValues(year, values, Map.of(), Map.of());
  }

  /**
   * The provisional view: what was submitted counts too, in the place of what was validated before.
   */
  public CellValues provisional(Map<Cell, CellValue.Counting> submitted) {
    Map<Cell, CellValue> all = new HashMap<>(values);
    all.putAll(submitted);
    return new CellValues(year, all, deadlines, decisions);
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

  /** How the cells of a measure stand on a day, up to a quadrimestre. */
  public MeasurePeriods periodsOf(Measure measure, Quadrimestre upTo, LocalDate asOf) {
    List<Period> periods = new ArrayList<>(upTo.ordinal() + 1);
    for (Quadrimestre q : upTo.upToHere()) {
      Cell cell = new Cell(measure.key(), q);
      periods.add(period(measure, cell, values.get(cell), asOf));
    }
    return new MeasurePeriods(measure, periods);
  }

  /** The same after one cell has changed; every other quadrimestre stands as it stood. */
  public MeasurePeriods after(
      MeasurePeriods before, Quadrimestre changed, Optional<CellValue> value, LocalDate asOf) {
    Cell cell = new Cell(before.measure().key(), changed);
    List<Period> periods = new ArrayList<>(before.periods());
    periods.replaceAll(
        period ->
            period.quadrimestre() == changed
                ? period(before.measure(), cell, value.orElse(null), asOf)
                : period);
    return new MeasurePeriods(before.measure(), periods);
  }

  private Period period(Measure measure, Cell cell, CellValue value, LocalDate asOf) {
    CellState state = stateOf(measure, cell, value, asOf);
    return new Period(
        cell.quadrimestre(),
        state,
        Optional.ofNullable(value),
        state.isOwed() ? Optional.ofNullable(decisions.get(cell)) : Optional.empty());
  }

  private CellState stateOf(Measure measure, Cell cell, CellValue value, LocalDate asOf) {
    boolean expected = measure.expectedIn().contains(cell.quadrimestre());
    boolean answers = value instanceof CellValue.Counting;
    if (answers && fits((CellValue.Counting) value, measure, expected)) {
      return ((CellValue.Counting) value).provisional() ? CellState.SUBMITTED : CellState.COUNTED;
    }
    if (!expected) {
      return CellState.NOT_EXPECTED;
    }
    if (answers) {
      return CellState.UNFIT;
    }
    if (value instanceof CellValue.NotAssessable) {
      return CellState.NOT_ASSESSABLE;
    }
    if (value instanceof CellValue.Suspended suspended && !asOf.isAfter(suspended.until())) {
      return CellState.SUSPENDED;
    }
    if (!asOf.isAfter(deadlineOf(cell)) && !decisions.containsKey(cell)) {
      return CellState.NOT_DUE;
    }
    return value instanceof CellValue.Withdrawn ? CellState.WITHDRAWN : CellState.MISSING;
  }

  /** A date is an answer in whatever quadrimestre it comes. */
  private static boolean fits(CellValue.Counting value, Measure measure, boolean expected) {
    return (expected || measure.isAnsweredOnce()) && value.entry().fits(measure.unit());
  }
}
