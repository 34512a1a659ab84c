package it.quadrante.measurement.notice;

import it.quadrante.measurement.notice.domain.Notice;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as it is kept.
 *
 * @param readAt null while it is unread
 */
public record KeptNotice(UUID id, Notice notice, Instant readAt) {

  public boolean isRead() {
    return readAt != null;
  }
}
