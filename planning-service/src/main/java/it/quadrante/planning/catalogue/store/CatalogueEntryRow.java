package it.quadrante.planning.catalogue.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** Of no chamber: every chamber reads it. */
@Entity
@Table(name = "catalogue_entry")
@IdClass(CatalogueEntryRow.Key.class)
class CatalogueEntryRow {
  record Key(String code, int version) {}

  @Id String code;
  @Id int version;
  String body;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "created_at")
  Instant createdAt;
}
