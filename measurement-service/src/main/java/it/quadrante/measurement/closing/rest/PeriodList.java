package it.quadrante.measurement.closing.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The periods of a year. */
@Schema(
    name = "PeriodList",
    description = "The periods of a year, in the order of entities and parts of the year.",
    requiredProperties = "items")
public record PeriodList(@Schema(maxItems = 10_000) List<PeriodView> items) {}
