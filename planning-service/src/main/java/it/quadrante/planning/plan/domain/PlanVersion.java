package it.quadrante.planning.plan.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * One version of a plan, with its content.
 *
 * @param scoringProfile code of the chamber's profile that scores it
 * @param profileVersion version of that profile, pinned when the plan is proposed; null before
 * @param number 1, 2, … in the plan
 * @param revision grows with every change of the version: what If-Match compares
 * @param inForceFrom first quadrimestre of the year to which it applies
 * @param origin the version it was made from, if any
 */
public record PlanVersion(
    UUID id,
    PlanKey plan,
    String title,
    String source,
    String scoringProfile,
    Integer profileVersion,
    int number,
    int revision,
    Quadrimestre inForceFrom,
    PlanLife life,
    Optional<Origin> origin,
    PlanContent content) {

  /** One that was not made from another. */
  public PlanVersion(
      UUID id,
      PlanKey plan,
      String title,
      String source,
      String scoringProfile,
      Integer profileVersion,
      int number,
      int revision,
      Quadrimestre inForceFrom,
      PlanLife life,
      PlanContent content) {
    this(
        id,
        plan,
        title,
        source,
        scoringProfile,
        profileVersion,
        number,
        revision,
        inForceFrom,
        life,
        Optional.empty(),
        content);
  }

  public PlanHead head() {
    return new PlanHead(title, source, scoringProfile);
  }

  /** As it reads after an edit. */
  public PlanVersion with(PlanHead head, PlanContent edited) {
    return new PlanVersion(
        id,
        plan,
        head.title(),
        head.source(),
        head.scoringProfile(),
        profileVersion,
        number,
        revision,
        inForceFrom,
        life,
        origin,
        edited);
  }

  /** Whether it changes an earlier version of the same plan. */
  public boolean isRevision() {
    return origin.filter(from -> from.plan().equals(plan.id())).isPresent();
  }
}
