package it.quadrante.measurement.organisation;

import it.quadrante.measurement.organisation.domain.Authority;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;

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
    return new Authority(organisation.units(entity), organisation.appointments(entity, duty), day)
        .covers(account, units);
  }
}
