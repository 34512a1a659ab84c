package it.quadrante.reporting.input.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A card as a plan version gives it to a node. */
@Entity
@Immutable
@Table(name = "plan_assignment")
@IdClass(PlanAssignmentRow.Key.class)
class PlanAssignmentRow {
  record Key(
      String chamber, String entity, String card, String plan, int version, String assignment) {}

  @Id @TenantId String chamber;
  @Id String entity;
  @Id String card;
  @Id String plan;
  @Id int version;
  @Id String assignment;
  String node;
}
