package it.quadrante.planning.plan.store;

import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.PlanElement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "plan_card")
@IdClass(CardRow.Key.class)
class CardRow extends ElementRow {
  record Key(String chamber, UUID versionId, String code) {}

  @Id @TenantId String chamber;

  @Id
  @Column(name = "version_id")
  UUID versionId;

  @Id String code;

  @Override
  Class<IndicatorCard> elementType() {
    return IndicatorCard.class;
  }

  @Override
  void identify(String ofChamber, UUID ofVersion, PlanElement element) {
    chamber = ofChamber;
    versionId = ofVersion;
    code = element.key();
  }

  @Override
  void refer(PlanElement element) {}
}
