package it.quadrante.measurement.organisation.store;

import it.quadrante.measurement.organisation.domain.OrganisationUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "unit")
@IdClass(UnitRow.Key.class)
class UnitRow {
  record Key(String chamber, String entity, String code) {}

  @Id @TenantId String chamber;
  @Id String entity;
  @Id String code;
  String parent;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  static UnitRow of(String chamber, OrganisationUnit unit) {
    UnitRow row = new UnitRow();
    row.chamber = chamber;
    row.entity = unit.entity();
    row.code = unit.code();
    row.parent = unit.parent();
    row.validFrom = unit.validFrom();
    row.validTo = unit.validTo();
    return row;
  }

  OrganisationUnit toUnit() {
    return new OrganisationUnit(entity, code, parent, validFrom, validTo);
  }
}
