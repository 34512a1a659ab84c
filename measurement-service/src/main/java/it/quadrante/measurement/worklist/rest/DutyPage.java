package it.quadrante.measurement.worklist.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some duties.
 *
 * @param nextCursor where the next page begins; absent on the last
 */
@Schema(name = "DutyPage", description = "A page of duties.", requiredProperties = "items")
public record DutyPage(@Schema(maxItems = 500) List<DutyView> items, String nextCursor) {}
