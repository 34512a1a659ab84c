package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who acts for which unit, and those beneath it, in which role and interval. No personal data
 * beyond the account.
 *
 * @param personRole code of the place in which the account acts, or null
 */
public record Appointment(
    UUID id,
    String account,
    String entity,
    String unit,
    Role role,
    Capacity capacity,
    String personRole,
    LocalDate validFrom,
    LocalDate validTo) {

  /** What the account may do for the unit. */
  public enum Role {
    DATA_REFERENT,
    VALIDATOR
  }

  /** In whose right. */
  public enum Capacity {
    /** In the own right. */
    HOLDER,
    /** In the right of a holder, and only while there is one. */
    DELEGATE,
    /** In place of a holder who is away or missing, for the interval stated. */
    SUBSTITUTE
  }

  Appointment ending(LocalDate lastDay) {
    return new Appointment(
        id, account, entity, unit, role, capacity, personRole, validFrom, lastDay);
  }

  /** Whether it covers any day: what was made by mistake is ended before its first day. */
  public boolean comesIntoForce() {
    return !validity().endsBeforeItBegins();
  }

  Validity validity() {
    return new Validity(validFrom, validTo);
  }

  boolean isFor(OrganisationUnit other) {
    return other.is(entity, unit);
  }
}
