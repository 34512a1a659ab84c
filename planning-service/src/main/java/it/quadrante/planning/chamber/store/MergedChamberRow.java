package it.quadrante.planning.chamber.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A chamber that has merged, on the register: once and for all. */
@Entity
@Table(name = "merged_chamber")
class MergedChamberRow {
  @Id String predecessor;
  UUID merger;
  Integer announced;
}
