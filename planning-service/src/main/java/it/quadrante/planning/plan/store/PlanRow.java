package it.quadrante.planning.plan.store;

import it.quadrante.planning.plan.domain.PlanKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "plan")
@IdClass(PlanRow.Key.class)
class PlanRow {
  record Key(String chamber, String id) {}

  @Id @TenantId String chamber;
  @Id String id;
  String entity;
  int year;
  String code;

  PlanKey key() {
    return new PlanKey(entity, year, code);
  }
}
