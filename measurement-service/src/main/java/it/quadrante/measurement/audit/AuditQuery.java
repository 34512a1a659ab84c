package it.quadrante.measurement.audit;

import java.time.Instant;

/**
 * Which entries are asked for; a null member filters nothing.
 *
 * @param from at this instant or later
 * @param to before this instant
 * @param after number of the seal after which to go on, 0 for the beginning
 * @param limit most entries to return
 */
public record AuditQuery(
    String account, String subject, Instant from, Instant to, long after, int limit) {}
