package it.quadrante.planning.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Append-only: who changed what in a version, when and why. */
@Entity
@Table(name = "plan_change")
@IdClass(ChangeRow.Key.class)
class ChangeRow {
  record Key(String chamber, UUID versionId, int revision, int ordinal) {}

  @Id @TenantId String chamber;

  @Id
  @Column(name = "version_id")
  UUID versionId;

  @Id int revision;
  @Id int ordinal;
  String what;

  @Column(name = "element")
  String elementKind;

  @Column(name = "key")
  String elementKey;

  String fields;
  String before;
  String after;
  String reason;

  @Column(name = "by_account")
  String byAccount;

  Instant at;
}
