package it.quadrante.calculation.consolidation;

import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fact that an automatic measure has counted, or has not and why.
 *
 * @param of the unit of an update, the entity of a report, the assignment of a percentage
 * @param lastDay on which it was in time
 * @param done the day of the report
 * @param percent unrounded
 * @param cells that it rests on: of an update all of its unit, of a report those that lack a
 *     decision
 */
public record CountedFact(
    FactKind kind,
    String of,
    FactOutcome outcome,
    Optional<LocalDate> lastDay,
    Optional<LocalDate> done,
    Optional<Figure> percent,
    List<CountedCell> cells) {
  public CountedFact {
    cells = List.copyOf(cells);
  }

  /** What it is. */
  public enum FactKind {
    UPDATE,
    REPORT,
    PERCENTAGE
  }

  /** What it counts as. */
  public enum FactOutcome {
    /** Was in time, or is in the mean. */
    COUNTED,
    /** Was owed, and late or not there. */
    FAILED,
    /** Not owed, or left out of the mean. */
    LEFT_OUT
  }

  /** Owed, whatever became of it. */
  public boolean isDue() {
    return outcome != FactOutcome.LEFT_OUT;
  }

  public boolean isCounted() {
    return outcome == FactOutcome.COUNTED;
  }

  /**
   * A cell of it.
   *
   * @param version of the cell as it was counted
   * @param on the day on which it was submitted for the first time
   */
  public record CountedCell(
      Cell cell, int version, CellTiming timing, LocalDate dueBy, Optional<LocalDate> on) {}

  /** How a cell stands. */
  public enum CellTiming {
    IN_TIME,
    LATE,
    MISSING,
    /** Not assessable or suspended: nothing was owed. */
    EXCUSED,
    /** Not decided on by a validator. */
    UNDECIDED
  }
}
