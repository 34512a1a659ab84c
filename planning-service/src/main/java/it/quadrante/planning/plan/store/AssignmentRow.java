package it.quadrante.planning.plan.store;

import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.PlanElement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "plan_assignment")
@IdClass(AssignmentRow.Key.class)
class AssignmentRow extends ElementRow {
  record Key(String chamber, UUID versionId, String code) {}

  @Id @TenantId String chamber;

  @Id
  @Column(name = "version_id")
  UUID versionId;

  @Id String code;
  String node;
  String card;

  @Override
  Class<Assignment> elementType() {
    return Assignment.class;
  }

  @Override
  void identify(String ofChamber, UUID ofVersion, PlanElement element) {
    chamber = ofChamber;
    versionId = ofVersion;
    code = element.key();
  }

  @Override
  void refer(PlanElement element) {
    node = ((Assignment) element).node();
    card = ((Assignment) element).card();
  }
}
