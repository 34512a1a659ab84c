package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.VersionRef;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;

/** ETags of plan versions: the revision in quotes. */
final class Revisions {
  private Revisions() {}

  static EntityTag tag(int revision) {
    return new EntityTag(Integer.toString(revision));
  }

  /**
   * The version a caller wants to change, as it was read.
   *
   * @param ifMatch header, required
   */
  static VersionRef ref(String plan, int number, String ifMatch) {
    IfMatch seen = IfMatch.of(ifMatch);
    if (seen.isAbsent()) {
      throw new ProblemException(PlanningProblem.IF_MATCH_REQUIRED);
    }
    return new VersionRef(plan, number, seen.version());
  }
}
