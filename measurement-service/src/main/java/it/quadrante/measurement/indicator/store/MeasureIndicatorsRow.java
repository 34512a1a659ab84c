package it.quadrante.measurement.indicator.store;

import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.indicator.domain.MeasureInPlan;
import it.quadrante.measurement.indicator.domain.MeasureKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** What a plan version needs a measure for. */
@Entity
@Immutable
@Table(name = "measure_indicators")
@IdClass(MeasureIndicatorsRow.Key.class)
class MeasureIndicatorsRow {
  record Key(String chamber, int year, String entity, String measure, String plan, int version) {}

  @Id @TenantId String chamber;
  @Id int year;
  @Id String entity;
  @Id String measure;
  @Id String plan;
  @Id int version;
  String body;

  static MeasureIndicatorsRow of(
      String chamber, int year, MeasureKey measure, MeasureInPlan needed) {
    MeasureIndicatorsRow row = new MeasureIndicatorsRow();
    row.chamber = chamber;
    row.year = year;
    row.entity = measure.entity();
    row.measure = measure.code();
    row.plan = needed.plan();
    row.version = needed.version();
    row.body = Bodies.write(needed);
    return row;
  }
}
