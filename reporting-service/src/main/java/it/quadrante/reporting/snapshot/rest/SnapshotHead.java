package it.quadrante.reporting.snapshot.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.result.rest.ProfileView;
import it.quadrante.reporting.snapshot.domain.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a snapshot names. */
@Schema(
    name = "Snapshot",
    description = "What a snapshot names.",
    requiredProperties = {
      "snapshot",
      "plan",
      "version",
      "entity",
      "quadrimestre",
      "closing",
      "closedAt",
      "asOf",
      "profile",
      "hash"
    })
public record SnapshotHead(
    @Schema(ref = "SnapshotId") String snapshot,
    String plan,
    int version,
    String entity,
    Quadrimestre quadrimestre,
    @Schema(ref = "ClosingNumber") int closing,
    @Schema(description = "When the closing was decided, in UTC.") Instant closedAt,
    LocalDate asOf,
    ProfileView profile,
    @Schema(
            description = "SHA-256 over what it was computed from and its results.",
            pattern = "^[0-9a-f]{64}$",
            maxLength = 64,
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {

  static SnapshotHead of(Snapshot of) {
    return new SnapshotHead(
        of.id().toString(),
        of.plan(),
        of.version(),
        of.entity(),
        of.quadrimestre(),
        of.closing(),
        of.closedAt(),
        of.asOf(),
        new ProfileView(of.profileCode(), of.profileVersion()),
        of.hash());
  }
}
