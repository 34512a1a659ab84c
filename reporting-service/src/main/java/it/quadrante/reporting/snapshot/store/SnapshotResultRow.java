package it.quadrante.reporting.snapshot.store;

import it.quadrante.calculation.Quadrimestre;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "snapshot_result")
@IdClass(SnapshotResultRow.Key.class)
class SnapshotResultRow {
  record Key(
      String chamber,
      String plan,
      String entity,
      Quadrimestre quadrimestre,
      int closing,
      String subject) {}

  @Id @TenantId String chamber;
  @Id String plan;
  @Id String entity;

  @Id
  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  @Id int closing;
  @Id String subject;
  String kind;
  boolean individual;
  int position;
  String body;
}
