package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of the cells of one measure in a year. */
final class MeasureYear {
  private static final Quadrimestre[] CELLS = Quadrimestre.values();

  // By quadrimestre; null where nothing is known.
  private final CellValue[] values;
  private final LocalDate[] deadlines;
  private final ClosingDecision[] decisions;

  /** Where nobody wants a value any more, whatever a plan says. */
  private final Set<Quadrimestre> dropped;

  /** When the youngest value up to each quadrimestre was validated. */
  private final Instant[] updatedAt;

  MeasureYear(
      int year,
      MeasureKey measure,
      Map<Cell, CellValue> values,
      Map<Cell, LocalDate> deadlines,
      Map<Cell, ClosingDecision> decisions) {
    this.values = new CellValue[CELLS.length];
    this.deadlines = new LocalDate[CELLS.length];
    this.decisions = new ClosingDecision[CELLS.length];
    for (Quadrimestre q : CELLS) {
      Cell cell = new Cell(measure, q);
      this.values[q.ordinal()] = values.get(cell);
      this.deadlines[q.ordinal()] = deadlines.getOrDefault(cell, q.usualDeadline(year));
      this.decisions[q.ordinal()] = decisions.get(cell);
    }
    this.dropped = Set.of();
    this.updatedAt = youngest(this.values);
  }

  private MeasureYear(
      MeasureYear before, CellValue[] values, LocalDate[] deadlines, Set<Quadrimestre> dropped) {
    this.values = values;
    this.deadlines = deadlines;
    this.decisions = before.decisions;
    this.dropped = dropped;
    this.updatedAt = youngest(values);
  }

  /** Nothing is known: its deadlines are the usual ones. */
  static MeasureYear unknown(int year) {
    return new MeasureYear(year, new MeasureKey("", ""), Map.of(), Map.of(), Map.of());
  }

  /**
   * The same but for one cell.
   *
   * @param value empty: nothing
   */
  MeasureYear with(Quadrimestre changed, Optional<CellValue> value) {
    CellValue[] others = values.clone();
    others[changed.ordinal()] = value.orElse(null);
    return new MeasureYear(this, others, deadlines, dropped);
  }

  /** The same with another deadline. */
  MeasureYear dueBy(Quadrimestre changed, LocalDate day) {
    LocalDate[] others = deadlines.clone();
    others[changed.ordinal()] = day;
    return new MeasureYear(this, values, others, dropped);
  }

  /** The same where no value of a quadrimestre is wanted any more. */
  MeasureYear dropping(Quadrimestre quadrimestre) {
    Set<Quadrimestre> more = EnumSet.of(quadrimestre);
    more.addAll(dropped);
    return new MeasureYear(this, values, deadlines, more);
  }

  boolean isDropped(Quadrimestre quadrimestre) {
    return dropped.contains(quadrimestre);
  }

  Optional<CellValue> value(Quadrimestre quadrimestre) {
    return Optional.ofNullable(values[quadrimestre.ordinal()]);
  }

  LocalDate deadline(Quadrimestre quadrimestre) {
    return deadlines[quadrimestre.ordinal()];
  }

  Optional<ClosingDecision> decision(Quadrimestre quadrimestre) {
    return Optional.ofNullable(decisions[quadrimestre.ordinal()]);
  }

  Optional<Instant> updatedAt(Quadrimestre upTo) {
    return Optional.ofNullable(updatedAt[upTo.ordinal()]);
  }

  private static Instant[] youngest(CellValue[] values) {
    Instant[] youngest = new Instant[values.length];
    Instant last = null;
    for (int i = 0; i < values.length; i++) {
      Instant at = values[i] == null ? null : values[i].provenance().validatedAt();
      last = last == null || (at != null && at.isAfter(last)) ? at : last;
      youngest[i] = last;
    }
    return youngest;
  }

  /** How a cell stands on a day. */
  CellState state(Measure measure, Quadrimestre quadrimestre, LocalDate asOf) {
    CellValue value = values[quadrimestre.ordinal()];
    boolean expected = measure.expectedIn().contains(quadrimestre);
    if (value instanceof CellValue.Counting counting
        && !(counting.provenance().isCounted() && !asOf.isAfter(deadline(quadrimestre)))) {
      if ((expected || measure.isAnsweredOnce()) && counting.entry().fits(measure.unit())) {
        return counting.provisional() ? CellState.SUBMITTED : CellState.COUNTED;
      }
      return expected ? CellState.UNFIT : CellState.NOT_EXPECTED;
    }
    return expected && !isDropped(quadrimestre)
        ? unanswered(value, quadrimestre, asOf)
        : CellState.NOT_EXPECTED;
  }

  private CellState unanswered(CellValue value, Quadrimestre quadrimestre, LocalDate asOf) {
    if (value instanceof CellValue.NotAssessable) {
      return CellState.NOT_ASSESSABLE;
    }
    if (value instanceof CellValue.Suspended suspended && !asOf.isAfter(suspended.until())) {
      return CellState.SUSPENDED;
    }
    if (!asOf.isAfter(deadline(quadrimestre)) && decisions[quadrimestre.ordinal()] == null) {
      return CellState.NOT_DUE;
    }
    return value instanceof CellValue.Withdrawn ? CellState.WITHDRAWN : CellState.MISSING;
  }
}
