package it.quadrante.planning.chamber;

import static java.time.temporal.ChronoUnit.DAYS;

import it.quadrante.identity.InChamber;
import it.quadrante.identity.Role;
import it.quadrante.planning.chamber.domain.Appointment;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.ProposedGrants;
import it.quadrante.planning.chamber.domain.ProposedGrants.ProposedAccount;
import it.quadrante.planning.chamber.domain.ProposedGrants.ProposedGroup;
import it.quadrante.planning.chamber.store.ChamberStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Proposes who gets which group of a successor: one read for each predecessor, joined here. */
@ApplicationScoped
public class ProposeGrants {
  private final CurrentChamberReader reader;
  private final InChamber chambers;

  ProposeGrants(CurrentChamberReader reader, InChamber chambers) {
    this.reader = reader;
    this.chambers = chambers;
  }

  /** Reads one chamber in a transaction of its own. */
  @ApplicationScoped
  static class CurrentChamberReader {
    private final ChamberStore store;

    CurrentChamberReader(ChamberStore store) {
      this.store = store;
    }

    @Transactional
    Optional<Chamber> read() {
      return store.current();
    }
  }

  /**
   * Groups by role, and accounts by the appointments that go on to the first day of the successor.
   *
   * @param predecessors a code that is not registered proposes nothing
   */
  public ProposedGrants propose(String successor, Collection<String> predecessors, LocalDate from) {
    List<ProposedGroup> groups =
        Arrays.stream(Role.values())
            .map(
                role ->
                    new ProposedGroup(
                        group(successor, role),
                        predecessors.stream().sorted().map(code -> group(code, role)).toList()))
            .toList();
    Map<List<String>, List<String>> acting = new TreeMap<>(ProposeGrants::compare);
    predecessors.stream().sorted().forEach(code -> read(code, successor, from, acting));
    return new ProposedGrants(
        groups,
        acting.entrySet().stream()
            .map(
                one ->
                    new ProposedAccount(one.getKey().get(0), one.getKey().get(1), one.getValue()))
            .toList());
  }

  private void read(
      String code, String successor, LocalDate from, Map<List<String>, List<String>> acting) {
    List<Appointment> appointments = new ArrayList<>();
    chambers.run(
        code,
        () -> reader.read().ifPresent(chamber -> appointments.addAll(chamber.appointments())));
    appointments.stream()
        .filter(Appointment::comesIntoForce)
        .filter(one -> one.validTo() == null || DAYS.between(one.validTo(), from) <= 1)
        .forEach(
            one ->
                acting
                    .computeIfAbsent(
                        List.of(one.account(), group(successor, role(one))),
                        key -> new ArrayList<>())
                    .add(code + "/" + one.entity() + "/" + one.unit()));
  }

  private static Role role(Appointment appointment) {
    return appointment.role() == Appointment.Role.VALIDATOR ? Role.VALIDATOR : Role.DATA_REFERENT;
  }

  private static String group(String chamber, Role role) {
    return "/" + chamber + "/" + role.group();
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join(" ", one).compareTo(String.join(" ", other));
  }
}
