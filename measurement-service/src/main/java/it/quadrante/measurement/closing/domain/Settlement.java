package it.quadrante.measurement.closing.domain;

import it.quadrante.measurement.cell.domain.Cell;
import java.util.List;

/**
 * What a period is closed over: nothing of it is left open.
 *
 * @param values cells with something official, by its version: also what says that a value is owed
 *     again, so that nobody counts the one before it
 * @param missing cells without a value that counts
 */
public record Settlement(List<Cell> values, List<Missing> missing) {

  /** A cell without a value, and what was decided about it. */
  public record Missing(Cell cell, MissingPolicy policy, String reason) {}

  public Settlement {
    values = List.copyOf(values);
    missing = List.copyOf(missing);
  }

  /** A reopening closes over nothing. */
  public static Settlement none() {
    return new Settlement(List.of(), List.of());
  }
}
