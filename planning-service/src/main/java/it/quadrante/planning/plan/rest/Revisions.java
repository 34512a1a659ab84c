package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.VersionRef;
import it.quadrante.precondition.IfMatch;
import jakarta.ws.rs.core.EntityTag;
import java.util.Locale;

/**
 * ETags of plan versions: the revision, and the language of their sentences if it is no Italian.
 */
public final class Revisions {
  private Revisions() {}

  public static EntityTag tag(int revision) {
    return new EntityTag(Integer.toString(revision));
  }

  static EntityTag tag(int revision, Locale language) {
    return language.equals(Locale.ENGLISH) ? new EntityTag(revision + "-en") : tag(revision);
  }

  /**
   * The version a caller wants to change, as it was read.
   *
   * @param ifMatch header, required
   */
  public static VersionRef ref(String plan, int number, String ifMatch) {
    return new VersionRef(plan, number, IfMatch.of(ifMatch).required().version());
  }
}
