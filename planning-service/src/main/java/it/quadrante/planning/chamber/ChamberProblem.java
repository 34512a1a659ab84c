package it.quadrante.planning.chamber;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a request about a chamber. */
public enum ChamberProblem implements ProblemCode {
  CHAMBER_ALREADY_REGISTERED(409),
  CHAMBER_NOT_REGISTERED(404),
  CHAMBER_INVALID(422),
  ENTITY_ALREADY_EXISTS(409),
  ENTITY_INVALID(422),
  APPOINTMENT_INVALID(422),
  UNIT_INVALID(422),
  PERSON_ROLE_INVALID(422),
  ORGANISATION_PART_NOT_FOUND(404),
  ORGANISATION_REJECTED(422),
  DAY_UNREADABLE(400),
  CALENDAR_INVALID(422),
  CALENDAR_REJECTED(422),
  CALENDAR_NOT_FOUND(404),
  MERGER_INVALID(422),
  MERGER_REJECTED(422),
  MERGER_NOT_FOUND(404),
  CONTINUITY_INVALID(422),
  CONTINUITY_REJECTED(422),
  CONTINUITY_NOT_FOUND(404),
  CONTINUITY_ENDED(409),
  CONTINUITY_END_INVALID(422);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    ChamberProblem[] value();
  }

  private final int status;

  ChamberProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
