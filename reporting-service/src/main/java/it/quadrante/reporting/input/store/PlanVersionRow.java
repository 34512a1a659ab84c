package it.quadrante.reporting.input.store;

import it.quadrante.calculation.Quadrimestre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

@Entity
@Immutable
@Table(name = "plan_version")
@IdClass(PlanVersionRow.Key.class)
class PlanVersionRow {
  record Key(String chamber, String plan, int version) {}

  @Id @TenantId String chamber;
  @Id String plan;
  @Id int version;
  String entity;
  int year;
  String code;
  String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "in_force_from")
  Quadrimestre inForceFrom;

  @Column(name = "published_at")
  Instant publishedAt;

  boolean weighted;
  String body;
}
