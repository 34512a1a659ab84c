package it.quadrante.planning.chamber.store;

import it.quadrante.planning.chamber.domain.ChamberLife.OpenCollections;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A merger, on the register: it concerns several chambers and is readable like the register. */
@Entity
@Table(name = "merger")
class MergerRow {
  @Id UUID id;
  String successor;

  @Column(name = "from_day")
  LocalDate from;

  @Column(name = "act_number")
  String actNumber;

  @Column(name = "act_date")
  LocalDate actDate;

  @Column(name = "act_organ")
  String actOrgan;

  @Enumerated(EnumType.STRING)
  @Column(name = "open_collections")
  OpenCollections openCollections;

  @Column(name = "decided_by")
  String decidedBy;

  @Column(name = "decided_at")
  Instant decidedAt;
}
