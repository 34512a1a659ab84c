package it.quadrante.planning.chamber.domain;

import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.Unit;

/**
 * What has to be the same before and after for years to make one series.
 *
 * @param polarity of a card, or null: a measure has none
 */
public record SeriesUnit(Unit unit, Polarity polarity) {

  boolean hasUnitOf(SeriesUnit other) {
    return unit == other.unit;
  }

  /** What is not stated yet contradicts nothing. */
  boolean hasPolarityOf(SeriesUnit other) {
    return !isStated(polarity) || !isStated(other.polarity) || polarity == other.polarity;
  }

  private static boolean isStated(Polarity polarity) {
    return polarity != null && polarity != Polarity.UNKNOWN;
  }
}
