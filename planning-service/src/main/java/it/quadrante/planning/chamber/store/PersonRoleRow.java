package it.quadrante.planning.chamber.store;

import it.quadrante.planning.chamber.domain.PersonRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "person_role")
@IdClass(PersonRoleRow.Key.class)
class PersonRoleRow {
  record Key(String chamber, String entity, String code) {}

  @Id @TenantId String chamber;
  @Id String entity;
  @Id String code;
  String name;
  String unit;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  static PersonRoleRow of(String chamber, PersonRole role) {
    PersonRoleRow row = new PersonRoleRow();
    row.chamber = chamber;
    row.entity = role.entity();
    row.code = role.code();
    row.name = role.name();
    row.unit = role.unit();
    row.validFrom = role.validFrom();
    row.validTo = role.validTo();
    return row;
  }

  PersonRole toPersonRole() {
    return new PersonRole(entity, code, name, unit, validFrom, validTo);
  }
}
