package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who acts for which unit, and those beneath it, in which role and interval. No personal data
 * beyond the account.
 */
public record Appointment(
    UUID id,
    String account,
    String entity,
    String unit,
    Role role,
    Capacity capacity,
    LocalDate validFrom,
    LocalDate validTo) {

  /** What the account may do for the unit. */
  public enum Role {
    DATA_REFERENT,
    VALIDATOR
  }

  /** In whose right. */
  public enum Capacity {
    HOLDER,
    DELEGATE,
    SUBSTITUTE
  }
}
