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

  static PlanRow of(String chamber, PlanKey key) {
    PlanRow plan = new PlanRow();
    plan.chamber = chamber;
    plan.id = key.id();
    plan.entity = key.entity();
    plan.year = key.year();
    plan.code = key.code();
    return plan;
  }

  PlanKey key() {
    return new PlanKey(entity, year, code);
  }
}
