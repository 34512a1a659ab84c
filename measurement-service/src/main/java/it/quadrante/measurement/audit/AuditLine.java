package it.quadrante.measurement.audit;

import it.quadrante.measurement.audit.domain.AuditEntry;
import it.quadrante.measurement.audit.domain.Seal;

/** An entry with its seal. */
public record AuditLine(AuditEntry entry, Seal seal) {}
