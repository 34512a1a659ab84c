package it.quadrante.planning.chamber.store;

import it.quadrante.planning.chamber.domain.DeclaredContinuity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.TenantId;

/** Insert-only: that a continuity does not hold any more. */
@Entity
@Table(name = "continuity_end")
@IdClass(ContinuityEndRow.Key.class)
class ContinuityEndRow {
  record Key(String chamber, int number) {}

  @Id @TenantId String chamber;
  @Id int number;
  String reason;

  @Column(name = "ended_by")
  String endedBy;

  @Column(name = "ended_at")
  Instant endedAt;

  static ContinuityEndRow of(String chamber, int number, DeclaredContinuity.End end) {
    ContinuityEndRow row = new ContinuityEndRow();
    row.chamber = chamber;
    row.number = number;
    row.reason = end.reason();
    row.endedBy = end.endedBy();
    row.endedAt = end.endedAt();
    return row;
  }

  DeclaredContinuity.End toEnd() {
    return new DeclaredContinuity.End(reason, endedBy, endedAt);
  }
}
