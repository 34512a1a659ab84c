package it.quadrante.measurement.evidence;

import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.evidence.store.ChunkStore;
import it.quadrante.measurement.evidence.store.UploadStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Files piece by piece, on their way in and out, a transaction for each step: whoever is slow holds
 * no connection.
 */
@ApplicationScoped
class Pieces {
  private final UploadStore uploads;
  private final ChunkStore chunks;
  private final Duration abandoned;
  private final Clock clock;

  Pieces(UploadStore uploads, ChunkStore chunks, MeasurementSettings settings, Clock clock) {
    this.uploads = uploads;
    this.chunks = chunks;
    this.abandoned = settings.evidence().longestUpload().multipliedBy(2);
    this.clock = clock;
  }

  /** A file begins; those go whose sender or process is surely gone. */
  @Transactional
  UUID begin() {
    Instant now = clock.instant();
    uploads.discardOlder(now.minus(abandoned));
    UUID id = UUID.randomUUID();
    uploads.begin(id, now);
    return id;
  }

  @Transactional
  void add(UUID id, int number, byte[] piece) {
    chunks.add(id, number, piece);
  }

  @Transactional
  byte[] read(UUID id, int number) {
    return chunks.read(id, number);
  }

  /** Nothing stays of a file that is of no cell. */
  @Transactional
  void discard(UUID id) {
    uploads.discard(id);
  }
}
