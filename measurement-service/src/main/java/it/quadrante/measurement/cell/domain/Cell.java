package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.organisation.domain.Period;
import java.time.LocalDate;

/**
 * One expected value and what became of it. Every change is a new version.
 *
 * @param definition what the plan says of the measure
 * @param period when it is entered
 * @param official the official value, or null while there is none
 */
public record Cell(
    CellKey key,
    Definition definition,
    Period period,
    int version,
    CellState state,
    Official official) {

  /** Highest percentage a judgement may be given: no profile caps higher. */
  private static final Figure HIGHEST_JUDGEMENT = Figure.of(1000);

  /** A collection opens. */
  public static Cell opened(CellKey key, Definition definition, Period period) {
    return new Cell(key, definition, period, 1, new CellState.Expected(), null);
  }

  /**
   * A value is handed in, also after the deadline (then marked late) and also in place of one that
   * waits for a decision.
   *
   * @param note may be null
   * @throws Refused when the value does not fit, the period has not begun or a value is official
   */
  public Cell submit(Value value, String note, Signature by) {
    if (!(state instanceof CellState.Enterable enterable)) {
      throw new Refused(Refusal.ALREADY_VALIDATED);
    }
    ValueRules.check(value, definition.unit(), by.day());
    checkBegun(value, by.day());
    boolean late = by.day().isAfter(period.submitBy());
    Submission entered =
        new Submission(state.submissions() + 1, value, Written.checked(note), by, late);
    return with(enterable.submit(entered), official);
  }

  /** A thing done may be dated in its quadrimestre or earlier in the year. */
  private void checkBegun(Value value, LocalDate today) {
    LocalDate open = value instanceof Value.Day ? LocalDate.of(key.year(), 1, 1) : period.from();
    LocalDate from = open.isBefore(period.from()) ? open : period.from();
    if (today.isBefore(from)) {
      throw new Refused(Refusal.PERIOD_NOT_BEGUN, key.quadrimestre(), key.year(), from);
    }
  }

  /**
   * The current submission becomes the official value.
   *
   * @param submission the one the validator has seen
   * @param judgedPercent for a judgement the percentage given to it, with a reason; else null
   * @throws Refused when nothing waits, another submission is current, it is the validator's own
   */
  public Cell validate(int submission, Figure judgedPercent, String reason, Signature by) {
    CellState.Submitted waiting = waiting(submission, by);
    checkJudgement(judgedPercent, reason);
    CellState.Validated validated = waiting.validate(new Decision(by, Written.checked(reason)));
    int officialVersion = official == null ? 1 : official.version() + 1;
    return with(
        validated,
        new Official(officialVersion, validated.accepted(), validated.by(), judgedPercent));
  }

  private void checkJudgement(Figure judgedPercent, String reason) {
    if (definition.unit() != MeasureUnit.JUDGEMENT) {
      if (judgedPercent != null) {
        throw new Refused(Refusal.JUDGED_PERCENT_NOT_EXPECTED, definition.unit());
      }
      return;
    }
    if (judgedPercent == null) {
      throw new Refused(Refusal.JUDGED_PERCENT_REQUIRED);
    }
    if (judgedPercent.signum() < 0 || judgedPercent.compareTo(HIGHEST_JUDGEMENT) > 0) {
      throw new Refused(Refusal.JUDGED_PERCENT_OUT_OF_RANGE, Figure.ZERO, HIGHEST_JUDGEMENT);
    }
    if (Written.isEmpty(reason)) {
      throw new Refused(Refusal.REASON_REQUIRED);
    }
  }

  /**
   * The current submission goes back to the referent.
   *
   * @throws Refused also when there is no reason
   */
  public Cell sendBack(int submission, String reason, Signature by) {
    CellState.Submitted waiting = waiting(submission, by);
    if (Written.isEmpty(reason)) {
      throw new Refused(Refusal.REASON_REQUIRED);
    }
    return with(waiting.sendBack(new Decision(by, Written.checked(reason))), official);
  }

  private CellState.Submitted waiting(int submission, Signature by) {
    if (state instanceof CellState.Validated) {
      throw new Refused(Refusal.ALREADY_VALIDATED);
    }
    if (!(state instanceof CellState.Submitted waiting)) {
      throw new Refused(Refusal.NOTHING_SUBMITTED, state.status());
    }
    int current = waiting.entered().number();
    if (submission != current) {
      throw new Refused(Refusal.SUBMISSION_NOT_CURRENT, submission, current);
    }
    if (waiting.entered().by().account().equals(by.account())) {
      throw new Refused(Refusal.OWN_SUBMISSION);
    }
    return waiting;
  }

  /** Another calendar: what was submitted stays late or on time as it was. */
  public Cell moved(Period other) {
    return new Cell(key, definition, other, version + 1, state, official);
  }

  /** As a newer plan names it; the unit stays once somebody has entered a value in it. */
  public Cell redefined(Definition newer) {
    MeasureUnit unit = state.submissions() == 0 ? newer.unit() : definition.unit();
    Definition kept = new Definition(newer.name(), unit, newer.sourceUnits());
    return kept.equals(definition)
        ? this
        : new Cell(key, kept, period, version + 1, state, official);
  }

  /** Due, and nothing validated. */
  public boolean isMissingOn(LocalDate day) {
    return official == null && day.isAfter(period.submitBy());
  }

  private Cell with(CellState next, Official standing) {
    return new Cell(key, definition, period, version + 1, next, standing);
  }
}
