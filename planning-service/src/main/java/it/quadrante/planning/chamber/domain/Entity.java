package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/**
 * The chamber itself or its azienda speciale; each may have plans.
 *
 * @param validFrom first day, or null for always
 * @param validTo last day, or null for open
 */
public record Entity(String code, String name, Kind kind, LocalDate validFrom, LocalDate validTo) {

  /** What an entity is. */
  public enum Kind {
    CHAMBER,
    SPECIAL_AGENCY
  }

  Validity validity() {
    return new Validity(validFrom, validTo);
  }
}
