package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.VersionRef;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ETags of plan versions: the revision in quotes. */
final class Revisions {
  private static final Pattern STRONG_TAG = Pattern.compile("\\s*\"(\\d{1,9})\"\\s*");

  private Revisions() {}

  static EntityTag tag(PlanVersion version) {
    return new EntityTag(Integer.toString(version.revision()));
  }

  /**
   * The version a caller wants to change, as it was read.
   *
   * @param ifMatch header, required
   */
  static VersionRef ref(String plan, int number, String ifMatch) {
    if (ifMatch == null) {
      throw new ProblemException(PlanningProblem.IF_MATCH_REQUIRED);
    }
    Matcher tag = STRONG_TAG.matcher(ifMatch);
    int revision = tag.matches() ? Integer.parseInt(tag.group(1)) : -1;
    return new VersionRef(plan, number, revision);
  }
}
