package it.quadrante.planning.plan.workbook;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a workbook as a whole. */
public enum WorkbookProblem implements ProblemCode {
  SHEET_NOT_FOUND(404),
  READING_NOT_CONFIRMED(409),
  CELL_TOO_LONG(409),
  WORKBOOK_REFUSED(422);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    WorkbookProblem[] value();
  }

  private final int status;

  WorkbookProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
