package it.quadrante.reporting.input.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "plan_measure")
@IdClass(PlanMeasureRow.Key.class)
class PlanMeasureRow {
  record Key(String chamber, int year, String entity, String measure, String plan) {}

  /** A measure in a year, whatever the plan. */
  record Measure(int year, String entity, String measure) {}

  @Id @TenantId String chamber;
  @Id int year;
  @Id String entity;
  @Id String measure;
  @Id String plan;

  Measure key() {
    return new Measure(year, entity, measure);
  }
}
