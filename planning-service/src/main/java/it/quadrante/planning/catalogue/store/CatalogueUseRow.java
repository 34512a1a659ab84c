package it.quadrante.planning.catalogue.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * Read across chambers, so its chamber is no tenant; row-level security lets a chamber write its
 * own.
 */
@Entity
@Table(name = "catalogue_use")
@IdClass(CatalogueUseRow.Key.class)
class CatalogueUseRow {
  record Key(String chamber, String plan, int version, String entry, int entryVersion) {}

  @Id String chamber;
  @Id String plan;
  @Id int version;
  @Id String entry;

  @Id
  @Column(name = "entry_version")
  int entryVersion;
}
