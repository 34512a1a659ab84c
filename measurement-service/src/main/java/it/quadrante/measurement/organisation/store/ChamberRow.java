package it.quadrante.measurement.organisation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** Which version of a chamber is kept here; locked while facts of the chamber are applied. */
@Entity
@Table(name = "chamber")
class ChamberRow {
  @Id @TenantId String chamber;
  int version;
}
