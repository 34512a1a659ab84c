package it.quadrante.measurement.cell.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some cells.
 *
 * @param nextCursor where the next page begins; absent on the last
 */
@Schema(name = "CellPage", description = "A page of cells.", requiredProperties = "items")
public record CellPage(@Schema(maxItems = 500) List<CellView> items, String nextCursor) {}
