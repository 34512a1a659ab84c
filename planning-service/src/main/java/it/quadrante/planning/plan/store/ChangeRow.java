package it.quadrante.planning.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Append-only: who changed what in a version, when and why. */
@Entity
@Table(name = "plan_change")
class ChangeRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @TenantId String chamber;

  @Column(name = "version_id")
  UUID versionId;

  int revision;
  String what;
  String before;
  String after;
  String reason;

  @Column(name = "by_account")
  String byAccount;

  Instant at;
}
