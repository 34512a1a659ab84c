package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit that enters measures. Its code is its identity and stays; its name may change.
 *
 * @param name the newest
 * @param parent code of the unit above it in the entity; null for {@link #WHOLE_ENTITY}
 * @param formerNames earlier names, the oldest first
 */
public record OrganisationUnit(
    String entity,
    String code,
    String name,
    Level kind,
    String parent,
    LocalDate validFrom,
    LocalDate validTo,
    List<FormerName> formerNames) {

  /** Code of the unit that is the entity as a whole. */
  public static final String WHOLE_ENTITY = "ENTE";

  public OrganisationUnit {
    formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
  }

  /** The levels of an organisation chart, the highest first. */
  public enum Level {
    ENTITY,
    AREA,
    SERVICE,
    OFFICE
  }

  /** The unit that every entity has from its first day. */
  public static OrganisationUnit wholeOf(Entity owner) {
    return new OrganisationUnit(
        owner.code(),
        WHOLE_ENTITY,
        "Ente",
        Level.ENTITY,
        null,
        owner.validFrom(),
        owner.validTo(),
        List.of());
  }

  /** What it was called on a day. */
  public String nameOn(LocalDate day) {
    return formerNames.stream()
        .filter(former -> !day.isAfter(former.validTo()))
        .map(FormerName::name)
        .findFirst()
        .orElse(name);
  }

  /** The same, called otherwise from a day on. */
  OrganisationUnit renamed(String other, LocalDate from) {
    List<FormerName> names = Naming.former(name, formerNames, other, from);
    return new OrganisationUnit(entity, code, other, kind, parent, validFrom, validTo, names);
  }

  /** The same, beneath another unit or with another last day. */
  OrganisationUnit placed(String beneath, LocalDate lastDay) {
    return new OrganisationUnit(entity, code, name, kind, beneath, validFrom, lastDay, formerNames);
  }

  boolean is(String inEntity, String withCode) {
    return entity.equals(inEntity) && code.equals(withCode);
  }

  public Validity validity() {
    return new Validity(validFrom, validTo);
  }
}
