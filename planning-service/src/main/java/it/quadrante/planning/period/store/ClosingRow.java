package it.quadrante.planning.period.store;

import it.quadrante.planning.plan.domain.Quadrimestre;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "period_closing")
@IdClass(ClosingRow.Key.class)
class ClosingRow {
  record Key(String chamber, String entity, int year, Quadrimestre quadrimestre) {}

  @Id @TenantId String chamber;
  @Id String entity;
  @Id int year;

  @Id
  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  int closing;
  boolean closed;
}
