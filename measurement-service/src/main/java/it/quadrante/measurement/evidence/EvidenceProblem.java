package it.quadrante.measurement.evidence;

import it.quadrante.problem.ProblemCode;

/** Why a file is refused. */
public enum EvidenceProblem implements ProblemCode {
  EVIDENCE_NOT_FOUND(404),
  // The upload itself.
  EVIDENCE_NAME_UNSAFE(422),
  EVIDENCE_TYPE_NOT_ALLOWED(422),
  EVIDENCE_AGAINST_EXTENSION(422),
  EVIDENCE_EMPTY(422),
  EVIDENCE_CUT_OFF(400),
  EVIDENCE_TOO_LARGE(413),
  // What the cell has already.
  EVIDENCE_TOO_MANY(409),
  EVIDENCE_TOO_MUCH(409),
  EVIDENCE_THERE_ALREADY(409),
  EVIDENCE_KEPT(409),
  // The download.
  RANGE_NOT_SATISFIABLE(416);

  /** The problems an operation, or what it takes, may answer with; the API document lists them. */
  public @interface Answers {
    EvidenceProblem[] value();
  }

  private final int status;

  EvidenceProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
