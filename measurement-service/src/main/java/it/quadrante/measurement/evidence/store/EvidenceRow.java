package it.quadrante.measurement.evidence.store;

import it.quadrante.measurement.evidence.domain.Evidence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "evidence")
@IdClass(EvidenceRow.Key.class)
class EvidenceRow {
  record Key(String chamber, UUID id) {}

  @Id @TenantId String chamber;
  @Id UUID id;

  @Column(updatable = false)
  UUID cell;

  @Column(updatable = false)
  int number;

  @Column(updatable = false)
  String name;

  @Column(name = "media_type", updatable = false)
  String mediaType;

  @Column(updatable = false)
  long size;

  @Column(updatable = false)
  String sha256;

  @Column(name = "chunk_size", updatable = false)
  int chunkSize;

  @Column(name = "first_submission", updatable = false)
  int firstSubmission;

  @Column(name = "last_submission")
  Integer lastSubmission;

  @Column(name = "added_at", updatable = false)
  Instant addedAt;

  @Column(name = "added_by", updatable = false)
  String addedBy;

  static EvidenceRow of(String chamber, Evidence evidence, int chunkSize) {
    EvidenceRow row = new EvidenceRow();
    row.chamber = chamber;
    row.id = evidence.id();
    row.cell = evidence.cell();
    row.number = evidence.number();
    row.name = evidence.name();
    row.mediaType = evidence.mediaType();
    row.size = evidence.size();
    row.sha256 = evidence.sha256();
    row.chunkSize = chunkSize;
    row.firstSubmission = evidence.firstSubmission();
    row.lastSubmission = evidence.lastSubmission();
    row.addedAt = evidence.addedAt();
    row.addedBy = evidence.addedBy();
    return row;
  }

  Evidence toEvidence() {
    return new Evidence(
        id,
        cell,
        number,
        name,
        mediaType,
        size,
        sha256,
        firstSubmission,
        lastSubmission,
        addedBy,
        addedAt);
  }
}
