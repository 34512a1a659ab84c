package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.domain.Act;
import it.quadrante.planning.plan.domain.PlanLife;
import it.quadrante.planning.plan.domain.PlanLife.Signature;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.planning.plan.rest.PlanVersionView.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A life as the members of {@link PlanVersionView} that tell it; null what has not happened. */
record LifePart(
    State state,
    Signature proposed,
    Signature approved,
    Act act,
    Signature published,
    Superseding superseded,
    PlanLife.Return lastReturn,
    PlanLife.Discarded discarded) {

  /** Which version follows, and from when. */
  @Schema(
      description = "Which version follows, and from when: before it this one is still in force.",
      requiredProperties = {"version", "from"})
  public record Superseding(
      int version,
      @Schema(description = "First quadrimestre of the version that follows.") Quadrimestre from) {}

  static LifePart of(PlanLife life) {
    if (life instanceof PlanLife.Superseded superseded) {
      return published(
          State.SUPERSEDED,
          superseded.publication(),
          new Superseding(superseded.version(), superseded.from()));
    }
    if (life instanceof PlanLife.Published published) {
      return published(State.PUBLISHED, published, null);
    }
    if (life instanceof PlanLife.Approved approved) {
      return new LifePart(
          State.APPROVED,
          approved.proposed(),
          approved.approved(),
          approved.act(),
          null,
          null,
          null,
          null);
    }
    if (life instanceof PlanLife.Discarded discarded) {
      return new LifePart(State.DISCARDED, null, null, null, null, null, null, discarded);
    }
    return life instanceof PlanLife.Proposed proposed
        ? new LifePart(State.PROPOSED, proposed.proposed(), null, null, null, null, null, null)
        : draft((PlanLife.Draft) life);
  }

  private static LifePart published(
      State state, PlanLife.Published published, Superseding superseded) {
    PlanLife.Approved approval = published.approval();
    return new LifePart(
        state,
        approval.proposed(),
        approval.approved(),
        approval.act(),
        published.published(),
        superseded,
        null,
        null);
  }

  private static LifePart draft(PlanLife.Draft draft) {
    PlanLife.Return lastReturn = draft.lastReturn().orElse(null);
    return new LifePart(State.DRAFT, null, null, null, null, null, lastReturn, null);
  }
}
