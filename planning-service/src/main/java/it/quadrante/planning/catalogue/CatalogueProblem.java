package it.quadrante.planning.catalogue;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a request about the catalogue. */
public enum CatalogueProblem implements ProblemCode {
  ENTRY_NOT_FOUND(404),
  ENTRY_VERSION_TAKEN(409),
  ENTRY_VERSION_SKIPPED(409),
  CARD_TAKEN(409),
  CARD_ADOPTED(409),
  MEASURE_DIFFERS(409),
  ENTRY_INVALID(422);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    CatalogueProblem[] value();
  }

  private final int status;

  CatalogueProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
