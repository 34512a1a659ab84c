package it.quadrante.reporting.input.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** A plan some version of which refers to results of an earlier one. */
@Entity
@Table(name = "plan_reference")
@IdClass(PlanReferenceRow.Key.class)
class PlanReferenceRow {
  record Key(String chamber, String earlierPlan, String plan) {}

  @Id @TenantId String chamber;

  @Id
  @Column(name = "earlier_plan")
  String earlierPlan;

  @Id String plan;
}
