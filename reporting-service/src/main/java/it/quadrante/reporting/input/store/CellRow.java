package it.quadrante.reporting.input.store;

import it.quadrante.calculation.Quadrimestre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "cell")
@IdClass(CellRow.Key.class)
class CellRow {
  record Key(
      String chamber,
      int year,
      String entity,
      String measure,
      Quadrimestre quadrimestre,
      int version) {}

  @Id @TenantId String chamber;
  @Id int year;
  @Id String entity;
  @Id String measure;

  @Id
  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  @Id int version;
  String state;

  @Column(name = "due_by")
  LocalDate dueBy;

  String body;
}
