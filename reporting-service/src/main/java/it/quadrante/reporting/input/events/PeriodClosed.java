package it.quadrante.reporting.input.events;

import it.quadrante.calculation.Quadrimestre;
import java.util.Objects;
import java.util.Optional;

/** A closing or reopening of a period; kept, until closings freeze results. */
public record PeriodClosed(
    String chamber, String entity, int year, Quadrimestre quadrimestre, int closing, String action)
    implements Content {
  public PeriodClosed {
    Objects.requireNonNull(chamber, "chamber");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(quadrimestre, "quadrimestre");
    Objects.requireNonNull(action, "action");
  }

  @Override
  public Optional<Integer> inputYear() {
    return Optional.of(year);
  }
}
