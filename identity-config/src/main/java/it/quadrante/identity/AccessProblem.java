package it.quadrante.identity;

import it.quadrante.problem.ProblemCode;

/** Why a caller with a valid token is refused. */
public enum AccessProblem implements ProblemCode {
  /** Unknown, or no role in it: the two look alike, so that nobody learns which chambers exist. */
  CHAMBER_NOT_FOUND(404),
  /** In the chamber, but without a role the operation needs. */
  ROLE_REQUIRED(403),
  /** The chamber has merged: it is history, read and not written. */
  CHAMBER_MERGED(409);

  private final int status;

  AccessProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
