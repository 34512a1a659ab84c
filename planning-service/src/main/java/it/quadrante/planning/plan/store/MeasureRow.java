package it.quadrante.planning.plan.store;

import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.PlanElement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "plan_measure")
@IdClass(MeasureRow.Key.class)
class MeasureRow extends ElementRow {
  record Key(String chamber, UUID versionId, String entity, String code) {}

  @Id @TenantId String chamber;

  @Id
  @Column(name = "version_id")
  UUID versionId;

  @Id String entity;
  @Id String code;

  @Override
  Class<Measure> elementType() {
    return Measure.class;
  }

  @Override
  void identify(String ofChamber, UUID ofVersion, PlanElement element) {
    chamber = ofChamber;
    versionId = ofVersion;
    entity = ((Measure) element).entity();
    code = ((Measure) element).code();
  }

  @Override
  void refer(PlanElement element) {}
}
