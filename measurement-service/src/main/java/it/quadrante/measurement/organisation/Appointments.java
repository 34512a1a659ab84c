package it.quadrante.measurement.organisation;

import static java.util.stream.Collectors.toSet;

import it.quadrante.measurement.organisation.domain.Appointment;
import it.quadrante.measurement.organisation.domain.Authority;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Reach;
import it.quadrante.measurement.organisation.domain.UnitTree;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

  /**
   * What the account reaches by the duty, by entity; the same rule, for narrowing a list.
   *
   * @param day in Europe/Rome
   */
  public Map<String, Reach> reach(String account, Duty duty, LocalDate day) {
    Map<String, UnitTree> trees = organisation.trees();
    Map<String, Reach> reached = new TreeMap<>();
    organisation.appointments(duty).stream()
        .collect(Collectors.groupingBy(Appointment::entity))
        .forEach(
            (entity, all) -> {
              UnitTree tree = trees.getOrDefault(entity, new UnitTree(List.of()));
              reached.put(entity, new Authority(tree, all, day).reach(account));
            });
    reached.values().removeIf(Reach::isNone);
    return reached;
  }
}
