package it.quadrante.planning.plan.store;

import it.quadrante.planning.plan.domain.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The version that a version was made from. */
@Embeddable
class OriginColumns {
  @Column(name = "origin_plan")
  String plan;

  @Column(name = "origin_version")
  Integer version;

  @Column(name = "origin_reason")
  String reason;

  static OriginColumns of(Origin origin) {
    OriginColumns columns = new OriginColumns();
    columns.plan = origin.plan();
    columns.version = origin.version();
    columns.reason = origin.reason();
    return columns;
  }

  Origin origin() {
    return new Origin(plan, version, reason);
  }
}
