package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.organisation.domain.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One expected value and what became of it. Every change is a new version.
 *
 * @param definition what the plan says of the measure
 * @param period when it is entered
 * @param handedIn how many submissions and parts were handed in so far: they are numbered by it
 * @param summands the parts entered towards the next value; none of a value entered whole
 * @param request what waits for somebody else's decision, or null
 * @param expected whether a plan in force expects a value; one that stands stays without
 */
public record Cell(
    CellKey key,
    Definition definition,
    Period period,
    int version,
    int handedIn,
    CellState state,
    Summands summands,
    Request request,
    boolean expected)
    implements Owed {

  /** A collection opens. */
  public static Cell opened(CellKey key, Definition definition, Period period) {
    return new Cell(
        key, definition, period, 1, 0, new CellState.Settled(null), Summands.NONE, null, true);
  }

  /** What a unit has entered of the official value, if anything. */
  Optional<Part> officialPart(String unit) {
    return Stream.ofNullable(hasOfficialValue() ? official().submission() : null)
        .flatMap(value -> value.parts().stream())
        .filter(part -> part.unit() != null && part.unit().equals(unit))
        .findFirst();
  }

  /** Without a reason: nothing official is to be another. */
  public Cell submit(Value value, String note, Signature by) {
    return submit(value, note, null, by);
  }

  /**
   * A value is handed in, also after the deadline (then marked late) and also in place of one that
   * waits for a decision. What is official stays so until the value is validated.
   *
   * @param value null where it is the sum of the entries
   * @param note may be null
   * @param reason needed where a value is official, else may be null
   * @throws Refused when the value does not fit, or the period has not begun
   */
  public Cell submit(Value value, String note, String reason, Signature by) {
    return new HandingIn(this, by).submit(value, note, reason);
  }

  /**
   * A part is handed in. The cell is submitted with the last of its units' parts; an entry added to
   * what waits for a decision makes it a new submission.
   */
  public Cell enter(NewPart entered, Signature by) {
    return new HandingIn(this, by).enter(entered);
  }

  /**
   * A part is taken back; what waits for a decision goes on as the sum of the others, if any. What
   * is official stays whole: a part of it is corrected, and a correction gives way to it again.
   */
  public Cell takeBack(int part, Signature by) {
    return new TakingBack(this).takeBack(part, by);
  }

  /**
   * What waits for a decision is taken back, and the cell is what it was before; a correction may
   * also be given up after it was sent back.
   */
  public Cell withdraw(int submission) {
    return new TakingBack(this).withdraw(submission);
  }

  /**
   * The current submission becomes the official value.
   *
   * @param submission the one the validator has seen
   * @param judgedPercent for a judgement the percentage given to it, with a reason; else null
   * @throws Refused when nothing waits, another submission is current, it is the validator's own
   */
  public Cell validate(int submission, Figure judgedPercent, String reason, Signature by) {
    return new Deciding(this, by).validate(submission, judgedPercent, reason);
  }

  /** The whole goes back. */
  public Cell sendBack(int submission, String reason, Signature by) {
    return sendBack(submission, List.of(), reason, by);
  }

  /**
   * The current submission goes back to the referent; what is official stays so.
   *
   * @param units whose parts have to be entered again; none: those of all
   * @throws Refused also when there is no reason
   */
  public Cell sendBack(int submission, Collection<String> units, String reason, Signature by) {
    return new Deciding(this, by).sendBack(submission, units, reason);
  }

  static void requireCurrent(int submission, Submission current) {
    if (submission != current.number()) {
      throw new Refused(Refusal.SUBMISSION_NOT_CURRENT, submission, current.number());
    }
  }

  /**
   * What is official is so no longer: a value is owed again. A correction that waits goes on.
   *
   * @param version of what is official, as the validator has seen it
   */
  public Cell revoke(int version, String reason, Signature by) {
    return new Deciding(this, by).revoke(version, reason);
  }

  /** Asks that no value be owed; the state stays what it is until somebody else decides. */
  public Cell ask(
      Exemption kind, LocalDate until, String reason, CellFact.Role role, Signature by) {
    requireExpected();
    if (request != null) {
      throw new Refused(Refusal.REQUEST_PENDING, request.number());
    }
    Request asked = Request.asked(version + 1, kind, until, reason, role, by);
    return next(handedIn, state, summands, asked);
  }

  /**
   * Approved, what was asked for is official, and a submission that waits is dropped; refused, with
   * a reason, everything stays.
   *
   * @param number of the request the validator has seen
   */
  public Cell decide(int number, boolean approved, String reason, Signature by) {
    return new Deciding(this, by).decide(number, approved, reason);
  }

  int nextOfficial() {
    return official() == null ? 1 : official().version() + 1;
  }

  /** Another calendar: what was submitted stays late or on time as it was. */
  public Cell moved(Period other) {
    return new Cell(
        key, definition, other, version + 1, handedIn, state, summands, request, expected);
  }

  /** As a newer plan names it; in what and how it is entered stays once somebody has begun. */
  public Cell redefined(Definition newer) {
    Definition kept = handedIn == 0 ? newer : definition.keptBy(newer);
    return kept.equals(definition)
        ? this
        : new Cell(key, kept, period, version + 1, handedIn, state, summands, request, expected);
  }

  /** Plans in force have begun, or ceased, to expect it. What was handed in is kept either way. */
  public Cell expecting(boolean now) {
    return new Cell(key, definition, period, version + 1, handedIn, state, summands, request, now);
  }

  /** Nothing more is handed in or asked for where nobody expects a value. */
  void requireExpected() {
    if (status() == CellStatus.NOT_EXPECTED) {
      throw new Refused(Refusal.CELL_NOT_EXPECTED);
    }
  }

  /** What was entered before what waits, if anything does: it is what a withdrawal leaves. */
  Summands summandsAtRest() {
    return definition.isByParts() && state instanceof CellState.Submitted waiting
        ? waiting.before()
        : summands;
  }

  Cell next(int handedIn, CellState then, Summands of, Request pending) {
    return new Cell(key, definition, period, version + 1, handedIn, then, of, pending, expected);
  }
}
