package it.quadrante.planning.chamber.store;

import it.quadrante.planning.chamber.domain.Continuity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What of a predecessor goes on in the chamber; its key is what the predecessor had. */
@Entity
@Table(name = "continuity")
@IdClass(ContinuityRow.Key.class)
class ContinuityRow {
  record Key(
      String chamber,
      Continuity.Subject subject,
      String predecessor,
      String formerEntity,
      String formerCode) {}

  @Id @TenantId String chamber;

  @Id
  @Enumerated(EnumType.STRING)
  Continuity.Subject subject;

  @Id String predecessor;

  @Id
  @Column(name = "former_entity")
  String formerEntity;

  @Id
  @Column(name = "former_code")
  String formerCode;

  String entity;
  String code;
  UUID merger;

  static ContinuityRow of(String chamber, UUID merger, Continuity continuity) {
    ContinuityRow row = new ContinuityRow();
    row.chamber = chamber;
    row.subject = continuity.subject();
    row.predecessor = continuity.chamber();
    row.formerEntity = continuity.entity();
    row.formerCode = continuity.code();
    row.entity = continuity.continuedEntity();
    row.code = continuity.continuedCode();
    row.merger = merger;
    return row;
  }

  Continuity toContinuity() {
    return new Continuity(subject, predecessor, formerEntity, formerCode, entity, code);
  }
}
