package it.quadrante.reporting.snapshot.domain;

import it.quadrante.calculation.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a snapshot names, without its results.
 *
 * @param entity whose closing made it
 * @param closing counts closings and reopenings of the period
 * @param version of the plan
 * @param closedAt when the closing was decided
 * @param hash SHA-256 over basis and results
 */
public record Snapshot(
    String plan,
    String entity,
    Quadrimestre quadrimestre,
    int closing,
    int version,
    Instant closedAt,
    LocalDate asOf,
    String profileCode,
    int profileVersion,
    String hash) {
  public SnapshotId id() {
    return new SnapshotId(quadrimestre, entity, closing);
  }
}
