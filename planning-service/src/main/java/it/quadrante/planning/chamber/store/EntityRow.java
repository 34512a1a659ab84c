package it.quadrante.planning.chamber.store;

import it.quadrante.planning.Bodies;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.planning.chamber.domain.FormerName;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.TenantId;

@jakarta.persistence.Entity
@Table(name = "entity")
@IdClass(EntityRow.Key.class)
class EntityRow {
  record Key(String chamber, String code) {}

  @Id @TenantId String chamber;
  @Id String code;
  String name;

  @Enumerated(EnumType.STRING)
  Entity.Kind kind;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  @Column(name = "former_names")
  String formerNames;

  static EntityRow of(String chamber, Entity entity) {
    EntityRow row = new EntityRow();
    row.chamber = chamber;
    row.code = entity.code();
    row.name = entity.name();
    row.kind = entity.kind();
    row.validFrom = entity.validFrom();
    row.validTo = entity.validTo();
    row.formerNames = Bodies.write(entity.formerNames());
    return row;
  }

  Entity toEntity() {
    return new Entity(
        code,
        name,
        kind,
        validFrom,
        validTo,
        List.of(Bodies.read(formerNames, FormerName[].class)));
  }
}
