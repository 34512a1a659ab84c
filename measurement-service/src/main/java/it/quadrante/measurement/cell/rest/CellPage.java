package it.quadrante.measurement.cell.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some cells.
 *
 * @param nextCursor where the next page begins; absent on the last
 */
@Schema(name = "CellPage", description = "A page of cells.")
public record CellPage(
    @Schema(maxItems = 500) List<CellView> items,
    @Schema(
            maxLength = 1000,
            description = "To be sent as cursor for the next page; absent on the last.")
        String nextCursor) {}
