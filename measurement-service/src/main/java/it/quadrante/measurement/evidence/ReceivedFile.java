package it.quadrante.measurement.evidence;

import it.quadrante.idempotency.DigestedBody;
import it.quadrante.measurement.evidence.domain.FileName;
import java.util.UUID;

/**
 * A file of which every piece is there and that is what its name says, but of no cell yet.
 *
 * @param type by content
 * @param size bytes
 */
public record ReceivedFile(UUID id, FileName name, String type, long size, String sha256)
    implements DigestedBody {}
