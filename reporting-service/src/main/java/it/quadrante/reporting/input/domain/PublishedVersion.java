package it.quadrante.reporting.input.domain;

import it.quadrante.calculation.Quadrimestre;
import java.time.Instant;

/**
 * A published version of a plan, without its content.
 *
 * @param inForceFrom first quadrimestre of the year to which it applies
 * @param weighted whether its programmes carry weights
 */
public record PublishedVersion(
    String plan,
    int version,
    String entity,
    int year,
    String code,
    String title,
    Quadrimestre inForceFrom,
    Instant publishedAt,
    boolean weighted) {

  /** Whether it applies to a quadrimestre, unless a later version does. */
  public boolean coversFrom(Quadrimestre quadrimestre) {
    return inForceFrom.compareTo(quadrimestre) <= 0;
  }
}
