package it.quadrante.planning.plan.store;

import it.quadrante.planning.plan.domain.PlanLife.Return;
import it.quadrante.planning.plan.domain.PlanLife.ReturnKind;
import it.quadrante.planning.plan.domain.PlanLife.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How a version came back to draft. */
@Embeddable
class ReturnColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "returned_as")
  ReturnKind kind;

  @Column(name = "returned_by")
  String account;

  @Column(name = "returned_at")
  Instant at;

  @Column(name = "return_reason")
  String reason;

  static ReturnColumns of(Return last) {
    ReturnColumns columns = new ReturnColumns();
    columns.kind = last.kind();
    columns.account = last.by().account();
    columns.at = last.by().at();
    columns.reason = last.reason();
    return columns;
  }

  Return last() {
    return new Return(kind, new Signature(account, at), reason);
  }
}
