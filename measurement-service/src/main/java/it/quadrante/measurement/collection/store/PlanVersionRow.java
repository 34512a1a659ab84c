package it.quadrante.measurement.collection.store;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A plan version whose cells are open. What it expects is null where it was not kept yet. */
@Entity
@DynamicUpdate
@Table(name = "plan_version")
@IdClass(PlanVersionRow.Key.class)
class PlanVersionRow {
  record Key(String chamber, String plan, int version) {}

  @Id @TenantId String chamber;
  @Id String plan;
  @Id int version;

  @Column(name = "published_at")
  Instant publishedAt;

  /** The database takes it from the plan. */
  @Column(insertable = false, updatable = false)
  Integer year;

  @Column(name = "in_force_from")
  @Enumerated(EnumType.STRING)
  Quadrimestre inForceFrom;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<UUID> cells;
}
