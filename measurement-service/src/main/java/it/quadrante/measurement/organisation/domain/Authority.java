package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts for the units of an entity on a day, in one duty: planning's rule on the copy kept here.
 *
 * <p>An appointment counts for its unit and all beneath it, in its interval, while the unit is
 * there. A delegate counts only while a holder for the same unit, or one above it, is in force.
 */
public final class Authority {
  private final UnitTree tree;
  private final LocalDate day;
  private final List<Appointment> inForce;

  /**
   * @param appointments of one duty in the entity, whoever's
   * @param day in Europe/Rome
   */
  public Authority(UnitTree tree, Collection<Appointment> appointments, LocalDate day) {
    this.tree = tree;
    this.day = day;
    this.inForce = appointments.stream().filter(this::isInForce).toList();
  }

  /** Whether the account acts for one of the units. */
  public boolean covers(String account, Collection<String> units) {
    return reach(account).covers(units);
  }

  /** Every unit that the account acts for. */
  public Reach reach(String account) {
    Set<String> appointed =
        inForce.stream()
            .filter(one -> one.account().equals(account))
            .filter(one -> one.capacity() != Capacity.DELEGATE || hasHolder(one.unit()))
            .map(Appointment::unit)
            .collect(Collectors.toSet());
    return appointed.contains(OrganisationUnit.WHOLE_ENTITY)
        ? new Reach(true, Set.of())
        : new Reach(false, tree.downwardsFrom(appointed));
  }

  private boolean isInForce(Appointment appointment) {
    return appointment.isInForceOn(day) && tree.isThere(appointment.unit(), day);
  }

  private boolean hasHolder(String unit) {
    return inForce.stream().anyMatch(one -> one.capacity() == Capacity.HOLDER && acts(one, unit));
  }

  private boolean acts(Appointment appointment, String unit) {
    return tree.upwardsFrom(unit).contains(appointment.unit());
  }
}
