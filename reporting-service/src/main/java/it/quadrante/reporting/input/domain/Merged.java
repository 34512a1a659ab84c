package it.quadrante.reporting.input.domain;

import java.time.LocalDate;

/**
 * A chamber has become another.
 *
 * @param into the successor
 * @param from its first day
 */
public record Merged(String into, LocalDate from) {

  public boolean isOn(LocalDate day) {
    return !day.isBefore(from);
  }
}
