package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;

/**
 * A unit that enters measures.
 *
 * @param parent code of the unit above it in the entity, or null
 * @param validFrom first day, or null for always
 * @param validTo last day, or null for open
 */
public record OrganisationUnit(
    String entity, String code, String parent, LocalDate validFrom, LocalDate validTo) {

  /** Code of the unit that is the entity as a whole; every other unit of it is beneath. */
  public static final String WHOLE_ENTITY = "ENTE";

  boolean isThereOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
