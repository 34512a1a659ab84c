package it.quadrante.measurement.collection.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A plan version whose cells are open. */
@Entity
@Immutable
@Table(name = "plan_version")
@IdClass(PlanVersionRow.Key.class)
class PlanVersionRow {
  record Key(String chamber, String plan, int version) {}

  @Id @TenantId String chamber;
  @Id String plan;
  @Id int version;

  @Column(name = "published_at")
  Instant publishedAt;
}
