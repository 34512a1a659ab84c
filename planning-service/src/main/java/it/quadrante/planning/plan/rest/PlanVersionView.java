package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.domain.Act;
import it.quadrante.planning.plan.domain.Origin;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanLife.Signature;
import it.quadrante.planning.plan.domain.PlanRules;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan version as it is read.
 *
 * @param plan id, e.g. CCIAA-2017-STRATEGICO
 * @param scoringProfileVersion pinned when the plan is proposed
 * @param revision what the ETag carries
 * @param state DRAFT, PROPOSED, APPROVED, PUBLISHED, SUPERSEDED or DISCARDED
 * @param content null in lists
 * @param openPoints what is to be settled before the version can be proposed; null in lists
 * @param warnings what may stay open; null in lists
 */
@Schema(
    name = "PlanVersion",
    description = "A version of a plan: a draft that is being settled, or what was decided.",
    requiredProperties = {
      "plan",
      "entity",
      "year",
      "code",
      "title",
      "scoringProfile",
      "version",
      "revision",
      "state",
      "inForceFrom"
    })
public record PlanVersionView(
    String plan,
    String entity,
    int year,
    @Schema(
            description = "Code of the plan in entity and year.",
            pattern = "^[A-Z0-9]{1,30}$",
            maxLength = 30,
            examples = "STRATEGICO")
        String code,
    @Schema(description = "Title, as printed.", examples = "Obiettivi e indicatori strategici 2017")
        String title,
    @Schema(
            description = "The document it comes from.",
            examples = "All. 1 alla deliberazione di Giunta n. 61 del 25.05.18")
        String source,
    String scoringProfile,
    @Schema(
            description = "Version of the profile, pinned when the plan is proposed.",
            minimum = "1")
        Integer scoringProfileVersion,
    int version,
    @Schema(
            description = "Grows with every change of the version: what the ETag carries.",
            examples = "3")
        int revision,
    State state,
    @Schema(description = "First quadrimestre of the year to which it applies.")
        Quadrimestre inForceFrom,
    @Schema(description = "Who handed it to the organ that approves.") Signature proposed,
    @Schema(description = "Who entered the approval.") Signature approved,
    @Schema(description = "The act by which it was approved.") Act act,
    @Schema(description = "Who made it a fact.") Signature published,
    @Schema(description = "The version that follows it, once that is published.")
        LifePart.Superseding superseded,
    @Schema(description = "Of a draft that was proposed before: how it came back.")
        PlanLife.Return lastReturn,
    @Schema(description = "Of a draft that was given up: who did, when and why.")
        PlanLife.Discarded discarded,
    @Schema(description = "The version it was made from, of a revision or a new year.")
        Origin origin,
    @Schema(description = "Absent in lists.") PlanContent content,
    @Schema(
            description = "What is to be settled before it can be proposed; absent in lists.",
            maxItems = 100_000)
        List<Problem.Entry> openPoints,
    @Schema(description = "What may stay open; absent in lists.", maxItems = 100_000)
        List<Problem.Entry> warnings) {

  /** Where a version is in its life. */
  @Schema(name = "PlanState", description = "Where a version is in its life.")
  public enum State {
    DRAFT,
    PROPOSED,
    APPROVED,
    PUBLISHED,
    SUPERSEDED,
    DISCARDED
  }

  static PlanVersionView inList(PlanVersion version) {
    return of(version, null, null, null);
  }

  /** With its content and what is left to settle. */
  public static PlanVersionView whole(PlanVersion version, Locale language) {
    return of(
        version,
        version.content(),
        entries(PlanRules.readiness(version.content()), language),
        entries(PlanRules.warnings(version.plan().year(), version.content()), language));
  }

  private static List<Problem.Entry> entries(
      List<it.quadrante.problem.Fault> faults, Locale language) {
    return faults.stream().map(fault -> Problem.entry(fault, language)).toList();
  }

  private static PlanVersionView of(
      PlanVersion version,
      PlanContent content,
      List<Problem.Entry> openPoints,
      List<Problem.Entry> warnings) {
    LifePart life = LifePart.of(version.life());
    return new PlanVersionView(
        version.plan().id(),
        version.plan().entity(),
        version.plan().year(),
        version.plan().code(),
        version.title(),
        version.source(),
        version.scoringProfile(),
        version.profileVersion(),
        version.number(),
        version.revision(),
        life.state(),
        version.inForceFrom(),
        life.proposed(),
        life.approved(),
        life.act(),
        life.published(),
        life.superseded(),
        life.lastReturn(),
        life.discarded(),
        version.origin().orElse(null),
        content,
        openPoints,
        warnings);
  }
}
