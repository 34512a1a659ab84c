package it.quadrante.measurement.bulk;

import it.quadrante.problem.ProblemCode;

/** Why many values in one request are refused as a whole. */
public enum BulkProblem implements ProblemCode {
  /** Named: how many faults are listed. */
  BULK_REFUSED(422);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    BulkProblem[] value();
  }

  private final int status;

  BulkProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
