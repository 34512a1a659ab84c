package it.quadrante.planning.plan.store;

import it.quadrante.planning.plan.domain.PlanLife;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who gave a draft up, and why. */
@Embeddable
class DiscardColumns {
  @Column(name = "discarded_by")
  String account;

  @Column(name = "discarded_at")
  Instant at;

  @Column(name = "discard_reason")
  String reason;

  static DiscardColumns of(PlanLife.Discarded life) {
    DiscardColumns columns = new DiscardColumns();
    columns.account = life.by().account();
    columns.at = life.by().at();
    columns.reason = life.reason();
    return columns;
  }

  PlanLife.Discarded life() {
    return new PlanLife.Discarded(new PlanLife.Signature(account, at), reason);
  }
}
