package it.quadrante.reporting.whatif;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a request for results as they would be. */
public enum WhatIfProblem implements ProblemCode {
  BODY_MISSING(400),
  SUPPOSITION_REJECTED(422);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    WhatIfProblem[] value();
  }

  private final int status;

  WhatIfProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
