package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is known of the cells of one year. A cell of which nothing is known needs no entry: its
 * deadline is then 15 days after the end of the quadrimestre. Immutable.
 */
public final class CellValues {
  private final int year;
  private final LocalDate lastDeadline;
  private final Map<MeasureKey, MeasureYear> measures;

  /** Of a measure of which nothing is known. */
  private final MeasureYear unknown;

  private CellValues(int year, LocalDate lastDeadline, Map<MeasureKey, MeasureYear> measures) {
    this.year = year;
    this.lastDeadline = lastDeadline;
    this.measures = measures;
    this.unknown = MeasureYear.unknown(year);
  }

  /**
   * @param deadlines last day to enter a cell on time
   * @param decisions what closings said of cells without value
   */
  public static CellValues of(
      int year,
      Map<Cell, CellValue> values,
      Map<Cell, LocalDate> deadlines,
      Map<Cell, ClosingDecision> decisions) {
    Set<Cell> known = new HashSet<>(values.keySet());
    known.addAll(deadlines.keySet());
    known.addAll(decisions.keySet());
    Map<MeasureKey, MeasureYear> measures = new HashMap<>();
    for (Cell cell : known) {
      measures.computeIfAbsent(
          cell.measure(), key -> new MeasureYear(year, key, values, deadlines, decisions));
    }
    LocalDate last =
        deadlines.entrySet().stream()
            .filter(deadline -> deadline.getKey().quadrimestre().isYearEnd())
            .map(Map.Entry::getValue)
            .reduce((one, other) -> one.isAfter(other) ? one : other)
            .orElse(Quadrimestre.III.usualDeadline(year));
    return new CellValues(year, last, measures);
  }

  /** Of the official view: what was validated, and nothing else. */
  public static CellValues of(int year, Map<Cell, CellValue> values) {
    return of(year, values, Map.of(), Map.of());
  }

  /** With these values in the place of what their cells hold. */
  public CellValues with(Map<Cell, ? extends CellValue> others) {
    Map<MeasureKey, MeasureYear> all = new HashMap<>(measures);
    others.forEach(
        (cell, value) ->
            all.put(
                cell.measure(),
                all.getOrDefault(cell.measure(), unknown)
                    .with(cell.quadrimestre(), Optional.of(value))));
    return new CellValues(year, lastDeadline, all);
  }

  /** Where no value is wanted of these cells any more; one that is there counts all the same. */
  public CellValues notExpecting(Set<Cell> cells) {
    Map<MeasureKey, MeasureYear> all = new HashMap<>(measures);
    cells.forEach(
        cell ->
            all.put(
                cell.measure(),
                all.getOrDefault(cell.measure(), unknown).dropping(cell.quadrimestre())));
    return cells.isEmpty() ? this : new CellValues(year, lastDeadline, all);
  }

  /**
   * With the values of automatic measures, and nothing that was entered of them.
   *
   * @param deadlines of each of their cells the day after which it counts; the last day of the
   *     year's collection stays what it is
   */
  public CellValues counting(Map<Cell, CellValue> counts, Map<Cell, LocalDate> deadlines) {
    Map<MeasureKey, MeasureYear> all = new HashMap<>(with(counts).measures);
    deadlines.forEach(
        (cell, day) ->
            all.put(
                cell.measure(),
                all.getOrDefault(cell.measure(), unknown)
                    .dueBy(cell.quadrimestre(), day)
                    .with(cell.quadrimestre(), Optional.ofNullable(counts.get(cell)))));
    return new CellValues(year, lastDeadline, all);
  }

  public int year() {
    return year;
  }

  /** What a cell holds. */
  public Optional<CellValue> valueOf(Cell cell) {
    return of(cell.measure()).value(cell.quadrimestre());
  }

  /** Whether a value of it is wanted, where a plan says so. */
  public boolean isExpected(Cell cell) {
    return !of(cell.measure()).isDropped(cell.quadrimestre());
  }

  /** Last day to enter it on time. */
  public LocalDate deadlineOf(Cell cell) {
    return of(cell.measure()).deadline(cell.quadrimestre());
  }

  /** Last day of the year's collection: after it, a value that is missing stays so. */
  public LocalDate lastDeadline() {
    return lastDeadline;
  }

  /** What the cells hold, in no order. */
  public Stream<CellValue> values() {
    return measures.values().stream()
        .flatMap(
            measure ->
                Stream.of(Quadrimestre.values()).map(measure::value).flatMap(Optional::stream));
  }

  /** How the cells of a measure stand on a day, up to a quadrimestre. */
  public MeasurePeriods periodsOf(Measure measure, Quadrimestre upTo, LocalDate asOf) {
    return new MeasurePeriods(measure, of(measure.key()), upTo, asOf);
  }

  private MeasureYear of(MeasureKey measure) {
    return measures.getOrDefault(measure, unknown);
  }
}
