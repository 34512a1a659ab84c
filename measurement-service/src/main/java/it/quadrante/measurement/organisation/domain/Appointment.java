package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;

/**
 * Which account acts for which unit, and the units beneath it, in which interval.
 *
 * @param validFrom first day, or null for always
 * @param validTo last day, or null for open
 */
public record Appointment(
    String account,
    String entity,
    String unit,
    Duty duty,
    Capacity capacity,
    LocalDate validFrom,
    LocalDate validTo) {

  public boolean isInForceOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
