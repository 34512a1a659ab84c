package it.quadrante.measurement.evidence.rest;

import it.quadrante.measurement.evidence.domain.Evidence;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that proves a value.
 *
 * @param lastSubmission absent while it supports the submissions to come
 */
@Schema(
    name = "Evidence",
    description = "A file that proves a value of a cell.",
    requiredProperties = {
      "id",
      "name",
      "mediaType",
      "size",
      "sha256",
      "firstSubmission",
      "addedBy",
      "addedAt"
    })
public record EvidenceView(
    @Schema(ref = "EvidenceId") UUID id,
    @Schema(ref = "EvidenceName") String name,
    @Schema(
            description = "What the file is, by its content.",
            maxLength = 100,
            pattern = "^[a-z]+/[a-z0-9.+-]+$",
            examples = "application/pdf")
        String mediaType,
    @Schema(
            description = "Bytes.",
            format = "int64",
            minimum = "1",
            maximum = "9007199254740991",
            examples = "48213")
        long size,
    @Schema(
            description = "SHA-256 of the content; also its ETag.",
            maxLength = 64,
            pattern = "^[0-9a-f]{64}$",
            examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        String sha256,
    @Schema(
            description = "Number of the first submission of the cell that it supports.",
            minimum = "1",
            examples = "1")
        int firstSubmission,
    @Schema(
            description = "Number of the last one; absent while it supports those to come.",
            minimum = "1",
            examples = "1")
        Integer lastSubmission,
    @Schema(description = "Account that added it.", maxLength = 100, examples = "ms-data-referent")
        String addedBy,
    @Schema(description = "When, in UTC.", examples = "2018-01-10T09:20:00Z") Instant addedAt) {

  static EvidenceView of(Evidence evidence) {
    return new EvidenceView(
        evidence.id(),
        evidence.name(),
        evidence.mediaType(),
        evidence.size(),
        evidence.sha256(),
        evidence.firstSubmission(),
        evidence.lastSubmission(),
        evidence.addedBy(),
        evidence.addedAt());
  }
}
