package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Placed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card where it stands in the list. */
@Schema(description = "A card where it stands in the list.", requiredProperties = "card")
public record CardInPlan(
    @Schema(ref = "ElementTag") String tag,
    @Schema(ref = "Position") Integer position,
    IndicatorCard card,
    @Schema(ref = "EditReason") String reason) {

  static CardInPlan of(Placed placed, String tag) {
    return new CardInPlan(tag, placed.position(), (IndicatorCard) placed.element(), null);
  }
}
