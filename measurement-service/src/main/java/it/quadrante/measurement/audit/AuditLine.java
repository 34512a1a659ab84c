package it.quadrante.measurement.audit;

import it.quadrante.measurement.audit.domain.AuditEntry;
import it.quadrante.measurement.audit.domain.Seal;
import java.util.Optional;

/** An entry with its seal, where it has one already. */
public record AuditLine(AuditEntry entry, Optional<Seal> seal) {}
