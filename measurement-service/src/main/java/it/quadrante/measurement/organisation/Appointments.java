package it.quadrante.measurement.organisation;

import it.quadrante.measurement.organisation.domain.Appointment;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.UnitTree;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Answers whether an account acts for a unit on a day. */
@ApplicationScoped
public class Appointments {
  private final OrganisationStore organisation;

  Appointments(OrganisationStore organisation) {
    this.organisation = organisation;
  }

  /**
   * Whether the account has the duty for one of the units, or for one above it.
   *
   * @param day in Europe/Rome
   */
  public boolean cover(
      String account, Duty duty, String entity, Collection<String> units, LocalDate day) {
    List<Appointment> inForce =
        organisation.appointments(account, entity, duty).stream()
            .filter(appointment -> appointment.isInForceOn(day))
            .toList();
    if (inForce.isEmpty()) {
      return false;
    }
    UnitTree tree = organisation.units(entity);
    return units.stream()
        .map(tree::upwardsFrom)
        .anyMatch(line -> inForce.stream().anyMatch(one -> line.contains(one.unit())));
  }
}
