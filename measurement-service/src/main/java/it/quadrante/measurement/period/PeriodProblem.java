package it.quadrante.measurement.period;

import it.quadrante.problem.ProblemCode;

/** Why a request about a period is refused. */
public enum PeriodProblem implements ProblemCode {
  PERIOD_NOT_FOUND(404),
  YEAR_UNREADABLE(400),
  PERIOD_CLOSED(409),
  PERIOD_NOT_OVER(409),
  PERIOD_NEVER_CLOSED(409),
  CLOSING_INCOMPLETE(422),
  REOPENING_WITHOUT_END(422),
  REOPENING_IN_THE_PAST(422);

  /** The problems an operation, or what it takes, may answer with; the API document lists them. */
  public @interface Answers {
    PeriodProblem[] value();
  }

  private final int status;

  PeriodProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
