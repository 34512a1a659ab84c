package it.quadrante.idempotency;

import it.quadrante.problem.ProblemCode;

/** What can be wrong with an {@code Idempotency-Key}. */
public enum IdempotencyProblem implements ProblemCode {
  IDEMPOTENCY_KEY_INVALID(400),
  IDEMPOTENCY_KEY_REUSED(422);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    IdempotencyProblem[] value();
  }

  private final int status;

  IdempotencyProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
