package it.quadrante.planning.plan;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a request about a plan. */
public enum PlanningProblem implements ProblemCode {
  FILTER_INVALID(400),
  PLAN_NOT_FOUND(404),
  CARD_NOT_FOUND(404),
  TARGET_NOT_FOUND(404),
  ELEMENT_NOT_FOUND(404),
  PLAN_ALREADY_EXISTS(409),
  PLAN_NOT_A_DRAFT(409),
  PLAN_NOT_PROPOSED(409),
  PLAN_NOT_APPROVED(409),
  ELEMENT_IN_USE(409),
  PLAN_REJECTED(422),
  PLAN_NOT_READY(422),
  POLARITY_INVALID(422),
  OPERATOR_INVALID(422),
  REASON_MISSING(422),
  ACT_INVALID(422);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    PlanningProblem[] value();
  }

  private final int status;

  PlanningProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
