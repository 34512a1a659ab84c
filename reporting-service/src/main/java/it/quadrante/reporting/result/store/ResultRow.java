package it.quadrante.reporting.result.store;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.ResultSet;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;

@Entity
@DynamicUpdate
@Table(name = "result")
@IdClass(ResultRow.Key.class)
class ResultRow {
  record Key(String chamber, String plan, int version, Quadrimestre quadrimestre, String subject) {}

  @Id @TenantId String chamber;
  @Id String plan;
  @Id int version;

  @Id
  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  @Id String subject;
  String kind;
  boolean individual;
  int position;
  String body;

  static ResultRow of(String chamber, ResultSet set, ComputedResult result, int position) {
    ResultRow row = new ResultRow();
    row.chamber = chamber;
    row.plan = set.plan();
    row.version = set.version();
    row.quadrimestre = set.quadrimestre();
    row.subject = result.subject();
    row.kind = result.kind();
    row.individual = result.individual();
    row.position = position;
    row.body = result.body();
    return row;
  }
}
