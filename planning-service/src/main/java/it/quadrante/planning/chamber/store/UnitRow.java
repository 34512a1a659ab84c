package it.quadrante.planning.chamber.store;

import it.quadrante.planning.Bodies;
import it.quadrante.planning.chamber.domain.FormerName;
import it.quadrante.planning.chamber.domain.FormerParent;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "unit")
@IdClass(UnitRow.Key.class)
class UnitRow {
  record Key(String chamber, String entity, String code) {}

  @Id @TenantId String chamber;
  @Id String entity;
  @Id String code;
  String name;

  @Enumerated(EnumType.STRING)
  OrganisationUnit.Level kind;

  String parent;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  @Column(name = "former_names")
  String formerNames;

  @Column(name = "former_parents")
  String formerParents;

  static UnitRow of(String chamber, OrganisationUnit unit) {
    UnitRow row = new UnitRow();
    row.chamber = chamber;
    row.entity = unit.entity();
    row.code = unit.code();
    row.name = unit.name();
    row.kind = unit.kind();
    row.parent = unit.parent();
    row.validFrom = unit.validFrom();
    row.validTo = unit.validTo();
    row.formerNames = Bodies.write(unit.formerNames());
    row.formerParents = Bodies.write(unit.formerParents());
    return row;
  }

  OrganisationUnit toUnit() {
    return new OrganisationUnit(
        entity,
        code,
        name,
        kind,
        parent,
        validFrom,
        validTo,
        List.of(Bodies.read(formerNames, FormerName[].class)),
        List.of(Bodies.read(formerParents, FormerParent[].class)));
  }
}
