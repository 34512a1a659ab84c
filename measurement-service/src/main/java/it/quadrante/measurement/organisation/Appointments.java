package it.quadrante.measurement.organisation;

import static java.util.stream.Collectors.toSet;

import it.quadrante.measurement.organisation.domain.Authority;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.UnitTree;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Answers whether an account acts for a unit on a day. */
@ApplicationScoped
public class Appointments {
  private final OrganisationStore organisation;

  Appointments(OrganisationStore organisation) {
    this.organisation = organisation;
  }

  /**
   * Whether the account has the duty for one of the units, or for one above it. Read is what can
   * decide it: the units from these upwards, the account's own appointments there and those of
   * holders. Every write asks, and an entity may have thousands.
   *
   * @param day in Europe/Rome
   */
  public boolean cover(
      String account, Duty duty, String entity, Collection<String> units, LocalDate day) {
    UnitTree tree = organisation.unitsUpwardsFrom(entity, units);
    Set<String> upwards =
        units.stream().flatMap(unit -> tree.upwardsFrom(unit).stream()).collect(toSet());
    return new Authority(tree, organisation.appointments(entity, duty, account, upwards), day)
        .covers(account, units);
  }
}
