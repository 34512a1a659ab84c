package it.quadrante.reporting.input.store;

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
@Table(name = "period_closing")
@IdClass(PeriodClosingRow.Key.class)
class PeriodClosingRow {
  record Key(String chamber, int year, String entity, Quadrimestre quadrimestre, int closing) {}

  @Id @TenantId String chamber;
  @Id int year;
  @Id String entity;

  @Id
  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  @Id int closing;
  String action;
  String body;
}
