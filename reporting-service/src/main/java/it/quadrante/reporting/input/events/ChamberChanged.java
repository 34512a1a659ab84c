package it.quadrante.reporting.input.events;

import java.util.Objects;

/** A chamber and its organisation, in full; kept for what comes later, no result rests on it. */
public record ChamberChanged(String chamber, int version) implements Content {
  public ChamberChanged {
    Objects.requireNonNull(chamber, "chamber");
  }
}
