package it.quadrante.measurement.audit.domain;

/**
 * A deed as it is kept.
 *
 * @param id given when it was written, in an order that is not that of the commits
 * @param details JSON text, members sorted by name, decimals plain
 */
public record AuditEntry(long id, Deed deed, String details) {}
