package it.quadrante.planning.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "plan_assignment")
@IdClass(AssignmentRow.Key.class)
class AssignmentRow {
  record Key(String chamber, UUID versionId, String code) {}

  @Id @TenantId String chamber;

  @Id
  @Column(name = "version_id")
  UUID versionId;

  @Id String code;
  String node;
  String card;
  int position;
  String body;
}
