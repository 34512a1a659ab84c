package it.quadrante.measurement.cell.domain;

import java.time.Instant;

/**
 * One line of a cell's history: every version of the cell has exactly one.
 *
 * @param by account; null for what the service did on a fact it read that names nobody
 * @param role in which the account acted, or null
 * @param why reason, note, or the fact that led to it; may be null
 */
public record CellFact(
    int version, What what, Instant at, String by, Role role, String why, FactDetail detail) {

  /** What happened. */
  public enum What {
    OPENED,
    REDEFINED,
    /** Plans in force have ceased to expect a value. */
    NO_LONGER_EXPECTED,
    EXPECTED_AGAIN,
    DEADLINE_MOVED,
    PART_ENTERED,
    PART_TAKEN_BACK,
    /** Also the last part of a value, and an entry added to what waits. */
    SUBMITTED,
    /** A submission was taken back. */
    WITHDRAWN,
    SENT_BACK,
    VALIDATED,
    /** What was official is so no longer. */
    REVOKED,
    REQUESTED,
    REQUEST_APPROVED,
    REQUEST_REFUSED
  }

  /** In what capacity. */
  public enum Role {
    PLAN_APPROVER,
    DATA_REFERENT,
    VALIDATOR
  }

  /** Whether something has become official by it. */
  public boolean makesOfficial() {
    return what == What.VALIDATED || what == What.REVOKED || what == What.REQUEST_APPROVED;
  }

  /** The plan expects a value; {@code why} is the plan version. */
  public static CellFact opened(Cell cell, String publisher, Instant at, String plan) {
    return published(What.OPENED, cell, publisher, at, plan);
  }

  public static CellFact redefined(Cell cell, String publisher, Instant at, String plan) {
    return published(What.REDEFINED, cell, publisher, at, plan);
  }

  /** Whether plans expect it has just become another; {@code plan} is the version that did it. */
  public static CellFact expectation(Cell cell, String publisher, Instant at, String plan) {
    What what = cell.expected() ? What.EXPECTED_AGAIN : What.NO_LONGER_EXPECTED;
    return published(what, cell, publisher, at, plan);
  }

  private static CellFact published(
      What what, Cell cell, String publisher, Instant at, String plan) {
    return new CellFact(
        cell.version(), what, at, publisher, Role.PLAN_APPROVER, plan, FactDetail.definition(cell));
  }

  /** {@code why} is the version of the chamber that brought the calendar. */
  public static CellFact moved(Cell cell, Instant at, String chamber) {
    return new CellFact(
        cell.version(), What.DEADLINE_MOVED, at, null, null, chamber, FactDetail.definition(cell));
  }

  /** Of a cell that was just submitted; the reason of a correction is what counts of its why. */
  public static CellFact submitted(Cell cell) {
    Submission entered = cell.state().submission().orElseThrow();
    String why = entered.reason() == null ? entered.note() : entered.reason();
    return referent(What.SUBMITTED, cell, entered.by(), why, FactDetail.handedIn(entered));
  }

  /** Of a cell into which a part was just entered: what it made of the cell. */
  public static CellFact entered(Cell cell, NewPart part, Signature by) {
    if (cell.state() instanceof CellState.Submitted) {
      return submitted(cell);
    }
    Part entered = cell.summands().parts().get(cell.summands().parts().size() - 1);
    String why = part.reason() == null ? entered.note() : part.reason();
    return referent(What.PART_ENTERED, cell, by, why, FactDetail.of(entered));
  }

  /** The part is read off the cell as it was before. */
  public static CellFact takenBack(Cell before, int number, Cell cell, Signature by) {
    Part part =
        before.summands().parts().stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow();
    Submission left =
        cell.state() instanceof CellState.Submitted waiting ? waiting.entered() : null;
    return referent(What.PART_TAKEN_BACK, cell, by, null, FactDetail.takenBack(part, left));
  }

  /** The submission is read off the cell as it was before. */
  public static CellFact withdrawn(Cell before, Cell cell, String why, Signature by) {
    FactDetail detail = FactDetail.of(before.state().submission().orElseThrow());
    return referent(What.WITHDRAWN, cell, by, Written.checked(why), detail);
  }

  private static CellFact referent(
      What what, Cell cell, Signature by, String why, FactDetail detail) {
    return new CellFact(
        cell.version(), what, by.at(), by.account(), Role.DATA_REFERENT, why, detail);
  }

  /** Of a cell that was just sent back or validated. */
  public static CellFact decided(Cell cell) {
    Decision decision = cell.state().decision().orElseThrow();
    return cell.state() instanceof CellState.Settled
        ? validator(What.VALIDATED, cell, decision, FactDetail.of(cell.official()))
        : validator(What.SENT_BACK, cell, decision, FactDetail.returned(cell));
  }

  /** Of a cell of which something official was just revoked. */
  public static CellFact revoked(Cell cell) {
    Official official = cell.official();
    return validator(What.REVOKED, cell, official.decision(), FactDetail.of(official));
  }

  /** Of a cell of which a request was just made. */
  public static CellFact requested(Cell cell) {
    Request request = cell.request();
    return new CellFact(
        cell.version(),
        What.REQUESTED,
        request.by().at(),
        request.by().account(),
        request.role(),
        request.reason(),
        FactDetail.of(request));
  }

  /**
   * @param request that was just decided
   * @param reason as the validator gave it, or null
   */
  public static CellFact decided(
      Cell cell, Request request, boolean approved, String reason, Signature by) {
    Decision decision = new Decision(by, Written.checked(reason));
    return approved
        ? validator(What.REQUEST_APPROVED, cell, decision, FactDetail.of(request, cell.official()))
        : validator(What.REQUEST_REFUSED, cell, decision, FactDetail.of(request));
  }

  private static CellFact validator(What what, Cell cell, Decision decision, FactDetail detail) {
    Signature by = decision.by();
    return new CellFact(
        cell.version(), what, by.at(), by.account(), Role.VALIDATOR, decision.reason(), detail);
  }
}
