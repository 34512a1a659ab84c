package it.quadrante.measurement.notice;

import it.quadrante.problem.ProblemCode;

/** Why a request about a notice is refused. */
public enum NoticeProblem implements ProblemCode {
  NOTICE_NOT_FOUND(404);

  /** The problems an operation, or what it takes, may answer with; the API document lists them. */
  public @interface Answers {
    NoticeProblem[] value();
  }

  private final int status;

  NoticeProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
