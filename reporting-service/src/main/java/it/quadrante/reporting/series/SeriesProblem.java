package it.quadrante.reporting.series;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a request for a series. */
public enum SeriesProblem implements ProblemCode {
  CARD_NOT_NAMED(400);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    SeriesProblem[] value();
  }

  private final int status;

  SeriesProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
