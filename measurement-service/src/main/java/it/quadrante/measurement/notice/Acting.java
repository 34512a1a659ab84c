package it.quadrante.measurement.notice;

import it.quadrante.measurement.notice.domain.PeriodCell;
import it.quadrante.measurement.organisation.domain.Appointment;
import it.quadrante.measurement.organisation.domain.Authority;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.UnitTree;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The accounts that act for cells of an entity on a day in one duty, by {@link Authority}. */
final class Acting {
  private final Authority authority;
  private final TreeSet<String> accounts;

  Acting(OrganisationStore organisation, String entity, Duty duty, LocalDate day) {
    List<Appointment> appointments =
        organisation.appointments(duty).stream()
            .filter(appointment -> appointment.entity().equals(entity))
            .toList();
    UnitTree units = organisation.trees().getOrDefault(entity, new UnitTree(List.of()));
    this.authority = new Authority(units, appointments, day);
    this.accounts =
        appointments.stream()
            .map(Appointment::account)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Each account that acts for one of the units. */
  List<String> on(List<String> units) {
    return accounts.stream().filter(account -> authority.covers(account, units)).toList();
  }

  /** Each account with the cells it acts for, which are not none. */
  Map<String, List<PeriodCell>> by(List<PeriodCell> cells) {
    Map<String, List<PeriodCell>> acting = new LinkedHashMap<>();
    for (String account : accounts) {
      Map<List<String>, Boolean> known = new HashMap<>();
      List<PeriodCell> own =
          cells.stream()
              .filter(
                  cell ->
                      known.computeIfAbsent(
                          cell.units(), units -> authority.covers(account, units)))
              .toList();
      if (!own.isEmpty()) {
        acting.put(account, own);
      }
    }
    return acting;
  }
}
