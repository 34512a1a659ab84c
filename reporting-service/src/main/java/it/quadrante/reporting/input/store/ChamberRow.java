package it.quadrante.reporting.input.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The register: the only rows that no chamber fences off. */
@Entity
@Table(name = "chamber")
class ChamberRow {
  @Id String code;
}
