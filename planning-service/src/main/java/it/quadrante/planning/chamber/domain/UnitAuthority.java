package it.quadrante.planning.chamber.domain;

import java.util.List;

/**
 * Who may act for a unit on a day.
 *
 * @param name of the unit on that day
 * @param submitting accounts that may submit its values
 * @param validating accounts that may validate them, never those that the same account submitted
 */
public record UnitAuthority(
    String entity,
    String unit,
    String name,
    List<Authorised> submitting,
    List<Authorised> validating) {

  /**
   * An account that may act.
   *
   * @param appointedFor the unit it is appointed for: this one or one above it
   */
  public record Authorised(
      String account, Appointment.Capacity capacity, String personRole, String appointedFor) {}
}
