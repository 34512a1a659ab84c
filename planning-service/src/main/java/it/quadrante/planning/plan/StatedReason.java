package it.quadrante.planning.plan;

import it.quadrante.problem.ProblemException;

/** A reason that stays on record. */
final class StatedReason {
  private static final int LONGEST = 2000;

  private StatedReason() {}

  /**
   * The reason as it was stated.
   *
   * @throws ProblemException REASON_MISSING when there is none, or none that is kept
   */
  static String required(String reason) {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
      throw new ProblemException(PlanningProblem.REASON_MISSING);
    }
    return reason;
  }
}
