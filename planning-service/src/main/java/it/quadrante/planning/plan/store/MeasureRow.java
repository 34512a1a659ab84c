package it.quadrante.planning.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "plan_measure")
@IdClass(MeasureRow.Key.class)
class MeasureRow {
  record Key(String chamber, UUID versionId, String entity, String code) {}

  @Id @TenantId String chamber;

  @Id
  @Column(name = "version_id")
  UUID versionId;

  @Id String entity;
  @Id String code;
  int position;
  String body;
}
