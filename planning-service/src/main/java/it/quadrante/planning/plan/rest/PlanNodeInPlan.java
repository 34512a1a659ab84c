package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.planning.plan.domain.PlanNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A node where it stands among the nodes of its parent. */
@Schema(
    description = "A node where it stands among the nodes of its parent.",
    requiredProperties = "node")
public record PlanNodeInPlan(
    @Schema(ref = "ElementTag") String tag,
    @Schema(ref = "Position") Integer position,
    PlanNode node,
    @Schema(ref = "EditReason") String reason) {

  static PlanNodeInPlan of(Placed placed, String tag) {
    return new PlanNodeInPlan(tag, placed.position(), (PlanNode) placed.element(), null);
  }
}
