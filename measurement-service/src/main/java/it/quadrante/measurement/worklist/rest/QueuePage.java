package it.quadrante.measurement.worklist.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some of the queue.
 *
 * @param nextCursor where the next page begins; absent on the last
 */
@Schema(
    name = "ValidationQueue",
    description = "A page of values that wait.",
    requiredProperties = "items")
public record QueuePage(@Schema(maxItems = 500) List<WaitingView> items, String nextCursor) {}
