package it.quadrante.planning.chamber.domain;

import java.time.Instant;
import java.util.List;

/**
 * A chamber with its organisation, in full.
 *
 * @param ipaCode code in the Indice delle pubbliche amministrazioni, or null
 * @param version grows with every change
 */
public record Chamber(
    String code,
    String name,
    String ipaCode,
    int version,
    Instant changedAt,
    List<Entity> entities,
    List<OrganisationUnit> units,
    List<Appointment> appointments) {}
