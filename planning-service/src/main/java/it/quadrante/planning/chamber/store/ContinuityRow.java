package it.quadrante.planning.chamber.store;

import it.quadrante.planning.chamber.domain.Continuity;
import it.quadrante.planning.chamber.domain.DeclaredContinuity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Insert-only: what of a predecessor goes on in the chamber, who said so and why. */
@Entity
@Table(name = "continuity")
@IdClass(ContinuityRow.Key.class)
class ContinuityRow {
  record Key(String chamber, int number) {}

  @Id @TenantId String chamber;
  @Id int number;

  @Enumerated(EnumType.STRING)
  Continuity.Subject subject;

  String predecessor;

  @Column(name = "former_entity")
  String formerEntity;

  @Column(name = "former_code")
  String formerCode;

  String entity;
  String code;
  UUID merger;
  String reason;

  @Column(name = "declared_by")
  String declaredBy;

  @Column(name = "declared_at")
  Instant declaredAt;

  static ContinuityRow of(String chamber, DeclaredContinuity declared) {
    Continuity continuity = declared.continuity();
    ContinuityRow row = new ContinuityRow();
    row.chamber = chamber;
    row.number = declared.number();
    row.subject = continuity.subject();
    row.predecessor = continuity.chamber();
    row.formerEntity = continuity.entity();
    row.formerCode = continuity.code();
    row.entity = continuity.continuedEntity();
    row.code = continuity.continuedCode();
    row.merger = declared.merger();
    row.reason = declared.reason();
    row.declaredBy = declared.declaredBy();
    row.declaredAt = declared.declaredAt();
    return row;
  }

  Continuity toContinuity() {
    return new Continuity(subject, predecessor, formerEntity, formerCode, entity, code);
  }

  /**
   * On record.
   *
   * @param end null while it holds
   */
  DeclaredContinuity declared(ContinuityEndRow end) {
    return new DeclaredContinuity(
        number,
        toContinuity(),
        merger,
        reason,
        declaredBy,
        declaredAt,
        end == null ? null : end.toEnd());
  }
}
