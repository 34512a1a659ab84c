package it.quadrante.reporting.input.events;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A chamber and its organisation, in full; no result rests on it.
 *
 * @param life whether it has merged, or null where the fact does not say
 */
public record ChamberChanged(String chamber, int version, Life life) implements Content {
  public ChamberChanged {
    Objects.requireNonNull(chamber, "chamber");
  }

  /**
   * Whether a chamber has merged.
   *
   * @param into the successor, or null
   * @param from its first day, or null
   */
  public record Life(String state, String into, LocalDate from) {

    /** Whether the chamber has become another by a day. */
    public boolean isOverOn(LocalDate day) {
      return "MERGED".equals(state) && into != null && from != null && !day.isBefore(from);
    }
  }
}
