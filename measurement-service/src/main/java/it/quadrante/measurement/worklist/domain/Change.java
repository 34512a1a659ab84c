package it.quadrante.measurement.worklist.domain;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.cell.domain.Warnings.Measured;
import java.util.Optional;

/**
 * How a value differs from one before it.
 *
 * @param difference in the unit of the measure
 * @param percent of the size of the one before, two decimals; empty where that one is 0
 */
public record Change(Figure difference, Optional<Figure> percent) {
  private static final int DECIMALS = 2;

  /** Only numbers of the same unit have one. */
  public static Optional<Change> between(Measured before, Measured now) {
    return before.unit() == now.unit()
            && before.value() instanceof Value.Amount first
            && now.value() instanceof Value.Amount second
        ? Optional.of(of(first.number(), second.number()))
        : Optional.empty();
  }

  private static Change of(Figure before, Figure now) {
    Figure difference = now.minus(before);
    return new Change(
        difference,
        before.isZero()
            ? Optional.empty()
            : Optional.of(
                Figure.HUNDRED.times(difference).dividedBy(before.abs()).roundedTo(DECIMALS)));
  }
}
