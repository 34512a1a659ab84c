package it.quadrante.calculation.result;

import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands beside every figure, and adds up from the bottom of the tree to its top.
 *
 * @param indicators how many count here
 * @param withFigure how many of them have a percentage
 * @param percentages their sum
 * @param completeness cells counted and due, over the indicators
 * @param updatedAt when the youngest value was validated
 */
public record Tally(
    int indicators,
    int withFigure,
    Figure percentages,
    Completeness completeness,
    Optional<Instant> updatedAt) {

  static final Tally NOTHING = new Tally(0, 0, Figure.ZERO, Completeness.NONE, Optional.empty());

  Tally plus(Tally other) {
    return new Tally(
        indicators + other.indicators,
        withFigure + other.withFigure,
        percentages.plus(other.percentages),
        completeness.plus(other.completeness),
        later(updatedAt, other.updatedAt));
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isAfter(other.get()) ? one : other;
  }

  /** The mean of the percentages. */
  Optional<Figure> mean() {
    if (withFigure <= 1) {
      return withFigure == 0 ? Optional.empty() : Optional.of(percentages);
    }
    return Optional.of(percentages.dividedBy(Figure.of(withFigure)));
  }
}
