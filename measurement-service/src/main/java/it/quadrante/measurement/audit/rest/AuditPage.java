package it.quadrante.measurement.audit.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some entries of the audit trail.
 *
 * @param nextCursor where the next page begins; absent on the last
 */
@Schema(
    name = "AuditPage",
    description = "A page of the audit trail.",
    requiredProperties = "items")
public record AuditPage(@Schema(maxItems = 500) List<AuditView> items, String nextCursor) {}
