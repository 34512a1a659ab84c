package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import java.time.LocalDate;

/**
 * A summand of a value: what one of several units enters of it, or one of several entries within
 * the period.
 *
 * @param number counts what is handed in to the cell from 1
 * @param unit whose part it is; null of an entry
 * @param date to which an entry belongs; null of a unit's part
 * @param note of the referent, or null
 * @param late after the deadline in force at that moment
 */
public record Part(
    int number,
    String unit,
    LocalDate date,
    Figure amount,
    String note,
    Signature by,
    boolean late) {

  /** As a value of its own. */
  public Value value() {
    return new Value.Amount(amount);
  }
}
