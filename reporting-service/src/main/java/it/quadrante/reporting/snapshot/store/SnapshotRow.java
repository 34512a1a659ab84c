package it.quadrante.reporting.snapshot.store;

import it.quadrante.calculation.Quadrimestre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "snapshot")
@IdClass(SnapshotRow.Key.class)
class SnapshotRow {
  record Key(String chamber, String plan, String entity, Quadrimestre quadrimestre, int closing) {}

  @Id @TenantId String chamber;
  @Id String plan;
  @Id String entity;

  @Id
  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  @Id int closing;
  int version;

  @Column(name = "closed_at")
  Instant closedAt;

  @Column(name = "as_of")
  LocalDate asOf;

  @Column(name = "profile_code")
  String profileCode;

  @Column(name = "profile_version")
  int profileVersion;

  String basis;
  String hash;
}
