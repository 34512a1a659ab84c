package it.quadrante.planning.chamber.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The register of chambers: the one table without a policy, readable by whoever has a token. */
@Entity
@Table(name = "chamber")
class ChamberRow {
  @Id
  @Column(name = "chamber")
  String code;

  String name;

  @Column(name = "ipa_code")
  String ipaCode;

  int version;

  @Column(name = "changed_at")
  Instant changedAt;
}
