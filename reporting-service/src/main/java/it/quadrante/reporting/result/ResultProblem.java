package it.quadrante.reporting.result;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a request for results. */
public enum ResultProblem implements ProblemCode {
  PLAN_NOT_FOUND(404),
  PLAN_VERSION_NOT_FOUND(404),
  QUADRIMESTRE_UNKNOWN(404),
  NOT_IN_FORCE(404),
  RESULT_NOT_FOUND(404),
  VERSION_NOT_A_NUMBER(400),
  VIEW_UNKNOWN(400);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    ResultProblem[] value();
  }

  private final int status;

  ResultProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
