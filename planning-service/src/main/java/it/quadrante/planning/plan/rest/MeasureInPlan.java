package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.Placed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure where it stands in the list. */
@Schema(description = "A measure where it stands in the list.", requiredProperties = "measure")
public record MeasureInPlan(
    @Schema(ref = "ElementTag") String tag,
    @Schema(ref = "Position") Integer position,
    Measure measure,
    @Schema(ref = "EditReason") String reason) {

  static MeasureInPlan of(Placed placed, String tag) {
    return new MeasureInPlan(tag, placed.position(), (Measure) placed.element(), null);
  }
}
