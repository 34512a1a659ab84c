package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a cell's history: every version of the cell has exactly one.
 *
 * @param by account; null for what the service did on a fact it read that names nobody
 * @param role in which the account acted, or null
 * @param why reason, note, or the fact that led to it; may be null
 */
public record CellFact(
    int version, What what, Instant at, String by, Role role, String why, Detail detail) {

  /** What happened. */
  public enum What {
    OPENED,
    REDEFINED,
    DEADLINE_MOVED,
    SUBMITTED,
    SENT_BACK,
    VALIDATED
  }

  /** In what capacity. */
  public enum Role {
    PLAN_APPROVER,
    DATA_REFERENT,
    VALIDATOR
  }

  /** What belongs to it; absent members are null. */
  public record Detail(
      LocalDate dueBy,
      MeasureUnit unit,
      Value value,
      Integer submission,
      Boolean late,
      Integer officialVersion,
      Figure judgedPercent) {}

  /** The plan expects a value; {@code why} is the plan version. */
  public static CellFact opened(Cell cell, String publisher, Instant at, String plan) {
    return new CellFact(
        cell.version(), What.OPENED, at, publisher, Role.PLAN_APPROVER, plan, definition(cell));
  }

  public static CellFact redefined(Cell cell, String publisher, Instant at, String plan) {
    return new CellFact(
        cell.version(), What.REDEFINED, at, publisher, Role.PLAN_APPROVER, plan, definition(cell));
  }

  /** {@code why} is the version of the chamber that brought the calendar. */
  public static CellFact moved(Cell cell, Instant at, String chamber) {
    return new CellFact(
        cell.version(), What.DEADLINE_MOVED, at, null, null, chamber, definition(cell));
  }

  /** Of a cell that was just submitted. */
  public static CellFact submitted(Cell cell) {
    Submission entered = cell.state().submission().orElseThrow();
    return new CellFact(
        cell.version(),
        What.SUBMITTED,
        entered.by().at(),
        entered.by().account(),
        Role.DATA_REFERENT,
        entered.note(),
        new Detail(null, null, entered.value(), entered.number(), entered.late(), null, null));
  }

  /** Of a cell that was just sent back or validated. */
  public static CellFact decided(Cell cell) {
    boolean validated = cell.state() instanceof CellState.Validated;
    Submission about = cell.state().submission().orElseThrow();
    Decision decision = cell.state().decision().orElseThrow();
    return new CellFact(
        cell.version(),
        validated ? What.VALIDATED : What.SENT_BACK,
        decision.by().at(),
        decision.by().account(),
        Role.VALIDATOR,
        decision.reason(),
        new Detail(
            null,
            null,
            about.value(),
            about.number(),
            null,
            validated ? cell.official().version() : null,
            validated ? cell.official().judgedPercent() : null));
  }

  private static Detail definition(Cell cell) {
    return new Detail(
        cell.period().submitBy(), cell.definition().unit(), null, null, null, null, null);
  }
}
