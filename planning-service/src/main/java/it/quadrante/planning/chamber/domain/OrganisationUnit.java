package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/** A unit that enters measures: at first one, {@link #WHOLE_ENTITY}, per entity. */
public record OrganisationUnit(
    String entity,
    String code,
    String name,
    Level kind,
    String parent,
    LocalDate validFrom,
    LocalDate validTo) {

  /** Code of the unit that is the entity as a whole. */
  public static final String WHOLE_ENTITY = "ENTE";

  /** The unit that every entity has from its first day. */
  public static OrganisationUnit wholeOf(Entity owner) {
    return new OrganisationUnit(
        owner.code(), WHOLE_ENTITY, "Ente", Level.ENTITY, null, owner.validFrom(), owner.validTo());
  }

  /** The levels of an organisation chart. */
  public enum Level {
    ENTITY,
    AREA,
    SERVICE,
    OFFICE
  }
}
