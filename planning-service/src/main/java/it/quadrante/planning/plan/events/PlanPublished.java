package it.quadrante.planning.plan.events;

import it.quadrante.events.Fact;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.Act;
import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.Origin;
import it.quadrante.planning.plan.domain.Perspective;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanNode;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.profile.domain.ScoringProfile;
import java.time.Instant;
import java.util.List;

/**
 * One whole version of a plan, with the scoring profile version it uses ({@code
 * plan-published.v1.schema.json}).
 *
 * @param reason why a revision was made; null for a first version
 */
public record PlanPublished(
    Plan plan,
    int version,
    Quadrimestre inForceFrom,
    Act act,
    Instant publishedAt,
    String publishedBy,
    String reason,
    ScoringProfile scoringProfile,
    List<Perspective> perspectives,
    List<PlanNode> nodes,
    List<Measure> measures,
    List<IndicatorCard> cards,
    List<Assignment> assignments) {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.planning.plan-published.v1";

  /** Identity of the plan. */
  public record Plan(
      String id, String chamber, String entity, int year, String code, String title) {}

  /** The fact that a version is published. */
  public static Fact of(
      String chamber, PlanVersion version, PlanLife.Published life, ScoringProfile profile) {
    PlanPublished data =
        new PlanPublished(
            new Plan(
                version.plan().id(),
                chamber,
                version.plan().entity(),
                version.plan().year(),
                version.plan().code(),
                version.title()),
            version.number(),
            version.inForceFrom(),
            life.approval().act(),
            life.published().at(),
            life.published().account(),
            version.origin().map(Origin::reason).orElse(null),
            profile,
            version.content().perspectives(),
            version.content().nodes(),
            version.content().measures(),
            version.content().cards(),
            version.content().assignments());
    String subject = chamber + "/" + version.plan().id() + "@" + version.number();
    return new Fact(TYPE, chamber, subject, Bodies.tree(data));
  }
}
