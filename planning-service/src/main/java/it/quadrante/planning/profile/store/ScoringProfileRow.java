package it.quadrante.planning.profile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.TenantId;

/** Insert-only: a version of a profile never changes. */
@Entity
@Table(name = "scoring_profile")
@IdClass(ScoringProfileRow.Key.class)
class ScoringProfileRow {
  record Key(String chamber, String code, int version) {}

  @Id @TenantId String chamber;
  @Id String code;
  @Id int version;
  String body;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "created_at")
  Instant createdAt;
}
