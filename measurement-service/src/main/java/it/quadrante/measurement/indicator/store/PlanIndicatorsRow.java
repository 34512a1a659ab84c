package it.quadrante.measurement.indicator.store;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A plan version whose indicators are kept. */
@Entity
@Immutable
@Table(name = "plan_indicators")
@IdClass(PlanIndicatorsRow.Key.class)
class PlanIndicatorsRow {
  record Key(String chamber, String plan, int version) {}

  @Id @TenantId String chamber;
  @Id String plan;
  @Id int version;

  @Column(name = "in_force_from")
  @Enumerated(EnumType.STRING)
  Quadrimestre inForceFrom;
}
