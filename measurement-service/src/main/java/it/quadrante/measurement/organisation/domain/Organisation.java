package it.quadrante.measurement.organisation.domain;

import java.util.List;

/**
 * What collection needs to know of a chamber, in full.
 *
 * @param version as planning counts it; the greatest is kept
 */
public record Organisation(
    int version,
    List<OrganisationUnit> units,
    List<Appointment> appointments,
    CollectionCalendar calendar) {

  public Organisation {
    units = List.copyOf(units);
    appointments = List.copyOf(appointments);
  }
}
