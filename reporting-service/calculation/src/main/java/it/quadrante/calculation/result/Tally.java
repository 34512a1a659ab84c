package it.quadrante.calculation.result;

import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.List;
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

  /** Over indicators and over what was tallied before. */
  static Tally over(List<IndicatorResult> own, List<AggregateResult> beneath) {
    int indicators = own.size();
    int withFigure = 0;
    Figure percentages = Figure.ZERO;
    int counted = 0;
    int due = 0;
    Optional<Instant> updatedAt = Optional.empty();
    for (int i = 0; i < own.size(); i++) {
      IndicatorResult each = own.get(i);
      if (each.percent().isPresent()) {
        withFigure++;
        percentages = percentages.plus(each.percent().get());
      }
      Completeness completeness = each.completeness();
      counted += completeness.counted();
      due += completeness.due();
      updatedAt = later(updatedAt, each.updatedAt());
    }
    for (int i = 0; i < beneath.size(); i++) {
      Tally tally = beneath.get(i).tally();
      indicators += tally.indicators;
      withFigure += tally.withFigure;
      percentages = percentages.plus(tally.percentages);
      counted += tally.completeness.counted();
      due += tally.completeness.due();
      updatedAt = later(updatedAt, tally.updatedAt);
    }
    return new Tally(
        indicators, withFigure, percentages, new Completeness(counted, due), updatedAt);
  }

  static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
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
