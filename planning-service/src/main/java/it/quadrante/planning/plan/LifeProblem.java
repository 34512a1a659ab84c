package it.quadrante.planning.plan;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a step in a plan's life. */
public enum LifeProblem implements ProblemCode {
  FROM_MISSING(400),
  PLAN_NOT_PENDING(409),
  PLAN_NOT_PUBLISHED(409),
  BASE_SUPERSEDED(409),
  VERSION_OPEN(409),
  PERIOD_CLOSED(409),
  NOT_A_REVISION(409),
  ENTITY_ENDED(409),
  IN_FORCE_MISSING(422),
  IN_FORCE_TOO_EARLY(422),
  NEXT_YEAR_INVALID(422);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    LifeProblem[] value();
  }

  private final int status;

  LifeProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
