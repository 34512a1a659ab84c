package it.quadrante.reporting.snapshot;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a request for frozen results. */
public enum SnapshotProblem implements ProblemCode {
  SNAPSHOT_NOT_FOUND(404);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    SnapshotProblem[] value();
  }

  private final int status;

  SnapshotProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
