package it.quadrante.paging;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with a request for a page. */
public enum PageProblem implements ProblemCode {
  LIMIT_OUT_OF_RANGE(400),
  CURSOR_UNREADABLE(400);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    PageProblem[] value();
  }

  private final int status;

  PageProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
