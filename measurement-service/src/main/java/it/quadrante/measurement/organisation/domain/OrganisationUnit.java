package it.quadrante.measurement.organisation.domain;

/**
 * A unit that enters measures.
 *
 * @param parent code of the unit above it in the entity, or null
 */
public record OrganisationUnit(String entity, String code, String parent) {

  /** Code of the unit that is the entity as a whole; every other unit of it is beneath. */
  public static final String WHOLE_ENTITY = "ENTE";
}
