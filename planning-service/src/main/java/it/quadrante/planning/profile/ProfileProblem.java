package it.quadrante.planning.profile;

import it.quadrante.problem.FaultCode;
import it.quadrante.problem.ProblemCode;

/** What can be wrong with a request about a scoring profile. */
public enum ProfileProblem implements ProblemCode {
  PROFILE_NOT_FOUND(404),
  PROFILE_REJECTED(422);

  /** The problems an operation may answer with; the API document lists them. */
  public @interface Answers {
    ProfileProblem[] value();
  }

  /** One thing wrong in a profile; the sentence is the calculation's. */
  public enum Rule implements FaultCode {
    PROFILE_RULE
  }

  private final int status;

  ProfileProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
