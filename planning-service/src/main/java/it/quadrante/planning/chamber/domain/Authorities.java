package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may submit and validate for which unit on a day.
 *
 * <p>An appointment counts for its unit and all beneath it, in its interval, while the unit exists.
 * A delegate counts only while a holder of the same role for the same unit, or one above it, is in
 * force: a delegation ends with who gave it. A substitute counts for the interval stated.
 */
public final class Authorities {
  private final Chamber chamber;
  private final LocalDate day;

  private Authorities(Chamber chamber, LocalDate day) {
    this.chamber = chamber;
    this.day = day;
  }

  /** Of every unit that exists on the day, by entity and code. */
  public static List<UnitAuthority> on(Chamber chamber, LocalDate day) {
    Authorities then = new Authorities(chamber, day);
    return chamber.units().stream()
        .filter(unit -> unit.validity().covers(day))
        .sorted(
            Comparator.comparing(OrganisationUnit::entity).thenComparing(OrganisationUnit::code))
        .map(then::of)
        .toList();
  }

  private UnitAuthority of(OrganisationUnit unit) {
    Set<OrganisationUnit> line = upwardsFrom(unit);
    return new UnitAuthority(
        unit.entity(),
        unit.code(),
        unit.nameOn(day),
        authorised(Appointment.Role.DATA_REFERENT, line),
        authorised(Appointment.Role.VALIDATOR, line));
  }

  private List<UnitAuthority.Authorised> authorised(
      Appointment.Role role, Set<OrganisationUnit> line) {
    return chamber.appointments().stream()
        .filter(one -> one.role() == role && acts(one))
        .filter(one -> line.stream().anyMatch(one::isFor))
        .map(
            one ->
                new UnitAuthority.Authorised(
                    one.account(), one.capacity(), one.personRole(), one.unit()))
        .sorted(Comparator.comparing(UnitAuthority.Authorised::account))
        .toList();
  }

  private boolean acts(Appointment appointment) {
    return isInForce(appointment)
        && (appointment.capacity() != Appointment.Capacity.DELEGATE || hasHolder(appointment));
  }

  private boolean hasHolder(Appointment delegate) {
    Set<OrganisationUnit> line =
        chamber.unit(delegate.entity(), delegate.unit()).map(this::upwardsFrom).orElse(Set.of());
    return chamber.appointments().stream()
        .filter(one -> one.role() == delegate.role() && isInForce(one))
        .filter(one -> one.capacity() == Appointment.Capacity.HOLDER)
        .anyMatch(one -> line.stream().anyMatch(one::isFor));
  }

  private boolean isInForce(Appointment appointment) {
    return appointment.validity().covers(day)
        && chamber
            .unit(appointment.entity(), appointment.unit())
            .filter(unit -> unit.validity().covers(day))
            .isPresent();
  }

  /** The unit and those above it, up to the entity as a whole. */
  private Set<OrganisationUnit> upwardsFrom(OrganisationUnit unit) {
    Set<OrganisationUnit> line = new LinkedHashSet<>();
    Optional<OrganisationUnit> current = Optional.of(unit);
    while (current.isPresent() && line.add(current.get())) {
      current = chamber.unit(unit.entity(), current.get().parentOn(day));
    }
    chamber.unit(unit.entity(), OrganisationUnit.WHOLE_ENTITY).ifPresent(line::add);
    return line;
  }
}
