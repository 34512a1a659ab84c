package it.quadrante.measurement.organisation.domain;

import java.util.List;
import java.util.Optional;

/**
 * What collection needs to know of a chamber, in full.
 *
 * @param version as planning counts it; the greatest is kept
 * @param years the same calendar year by year, with what only closing needs of it
 * @param merged empty while the chamber works by itself
 */
public record Organisation(
    int version,
    List<OrganisationUnit> units,
    List<Appointment> appointments,
    CollectionCalendar calendar,
    List<CalendarYear> years,
    Optional<Merged> merged) {

  public Organisation {
    units = List.copyOf(units);
    appointments = List.copyOf(appointments);
    years = List.copyOf(years);
  }
}
