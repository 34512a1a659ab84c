package it.quadrante.reporting.input.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** A measure that some version of a plan has counted from the facts of its entity. */
@Entity
@Table(name = "automatic_measure")
@IdClass(AutomaticMeasureRow.Key.class)
class AutomaticMeasureRow {
  record Key(String chamber, int year, String entity, String measure, String plan) {}

  @Id @TenantId String chamber;
  @Id int year;
  @Id String entity;
  @Id String measure;
  @Id String plan;
}
