package it.quadrante.measurement.evidence.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some files of a cell.
 *
 * @param nextCursor where the next page begins; absent on the last
 */
@Schema(
    name = "EvidencePage",
    description = "A page of the files of a cell.",
    requiredProperties = "items")
public record EvidencePage(@Schema(maxItems = 500) List<EvidenceView> items, String nextCursor) {}
