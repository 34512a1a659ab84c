package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.Placed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignment where it stands among those of its node. */
@Schema(
    description = "An assignment where it stands among those of its node.",
    requiredProperties = "assignment")
public record AssignmentInPlan(
    @Schema(ref = "ElementTag") String tag,
    @Schema(ref = "Position") Integer position,
    Assignment assignment,
    @Schema(ref = "EditReason") String reason) {

  static AssignmentInPlan of(Placed placed, String tag) {
    return new AssignmentInPlan(tag, placed.position(), (Assignment) placed.element(), null);
  }
}
