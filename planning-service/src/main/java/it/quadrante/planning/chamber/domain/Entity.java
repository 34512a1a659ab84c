package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The chamber itself or its azienda speciale; each may have plans. Its code is its identity and
 * stays; its name may change.
 *
 * @param name the newest
 * @param validFrom first day, or null for always
 * @param validTo last day, or null for open
 * @param formerNames earlier names, the oldest first
 */
public record Entity(
    String code,
    String name,
    Kind kind,
    LocalDate validFrom,
    LocalDate validTo,
    List<FormerName> formerNames) {

  public Entity {
    formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
  }

  /** One that was never called otherwise. */
  public Entity(String code, String name, Kind kind, LocalDate validFrom, LocalDate validTo) {
    this(code, name, kind, validFrom, validTo, List.of());
  }

  /** What an entity is. */
  public enum Kind {
    CHAMBER,
    SPECIAL_AGENCY
  }

  /** Whether nothing of it is left when a year begins. */
  public boolean hasEndedBefore(int year) {
    return validTo != null && validTo.getYear() < year;
  }

  /** The same until another last day, called otherwise from a day on. */
  Entity changed(String other, LocalDate from, LocalDate lastDay) {
    return new Entity(
        code, other, kind, validFrom, lastDay, Naming.former(name, formerNames, other, from));
  }

  Validity validity() {
    return new Validity(validFrom, validTo);
  }
}
