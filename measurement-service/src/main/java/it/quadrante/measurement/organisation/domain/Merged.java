package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;

/**
 * A chamber has merged into another.
 *
 * @param into the successor
 * @param from its first day
 * @param collectionsContinue whether what was open on that day is still entered and validated
 */
public record Merged(String into, LocalDate from, boolean collectionsContinue) {

  public boolean isOn(LocalDate day) {
    return !day.isBefore(from);
  }

  /** Whether the values of a period may still be entered: it was open already. */
  public boolean leavesOpen(Period period) {
    return collectionsContinue && period.from().isBefore(from);
  }
}
