package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit that enters measures. Its code is its identity and stays; its name and the unit above it
 * may change.
 *
 * @param name the newest
 * @param parent code of the unit above it in the entity; null for {@link #WHOLE_ENTITY}
 * @param formerNames earlier names, the oldest first
 * @param formerParents what it stood beneath earlier, the oldest first
 */
public record OrganisationUnit(
    String entity,
    String code,
    String name,
    Level kind,
    String parent,
    LocalDate validFrom,
    LocalDate validTo,
    List<FormerName> formerNames,
    List<FormerParent> formerParents) {

  /** Code of the unit that is the entity as a whole. */
  public static final String WHOLE_ENTITY = "ENTE";

  public OrganisationUnit {
    formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
    formerParents = formerParents == null ? List.of() : List.copyOf(formerParents);
  }

  /** One that was never called otherwise, nor beneath another unit. */
  public OrganisationUnit(
      String entity,
      String code,
      String name,
      Level kind,
      String parent,
      LocalDate validFrom,
      LocalDate validTo) {
    this(entity, code, name, kind, parent, validFrom, validTo, List.of(), List.of());
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
        owner.code(), WHOLE_ENTITY, "Ente", Level.ENTITY, null, owner.validFrom(), owner.validTo());
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
    return new OrganisationUnit(
        entity, code, other, kind, parent, validFrom, validTo, names, formerParents);
  }

  /** The same, beneath another unit from a day on, or with another last day. */
  OrganisationUnit placed(String beneath, LocalDate from, LocalDate lastDay) {
    List<FormerParent> parents = Placing.former(this, beneath, from);
    return new OrganisationUnit(
        entity, code, name, kind, beneath, validFrom, lastDay, formerNames, parents);
  }

  /** The same with another last day. */
  OrganisationUnit until(LocalDate lastDay) {
    return placed(parent, null, lastDay);
  }

  /** The unit above it on a day. */
  String parentOn(LocalDate day) {
    return formerParents.stream()
        .filter(former -> !day.isAfter(former.validTo()))
        .map(FormerParent::parent)
        .findFirst()
        .orElse(parent);
  }

  /** Since when it stands beneath the unit above it, and until when. */
  Validity placement() {
    return formerParents.isEmpty()
        ? validity()
        : new Validity(formerParents.get(formerParents.size() - 1).validTo().plusDays(1), validTo);
  }

  /** Whether it stands beneath a unit after a day. */
  boolean standsBeneath(String other, LocalDate after) {
    return (other.equals(parent) && placement().goesOnAfter(after))
        || formerParents.stream()
            .anyMatch(
                former ->
                    former.parent().equals(other)
                        && after != null
                        && former.validTo().isAfter(after));
  }

  boolean is(String inEntity, String withCode) {
    return entity.equals(inEntity) && code.equals(withCode);
  }

  public Validity validity() {
    return new Validity(validFrom, validTo);
  }
}
