package it.quadrante.measurement.worklist.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far every entity is. */
@Schema(
    name = "ProgressList",
    description = "How far every entity is, in the order of entities and quadrimestri.",
    requiredProperties = "items")
public record ProgressList(@Schema(maxItems = 1_000) List<ProgressView> items) {}
