package it.quadrante.calculation.result;

import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/** The figure of an {@link Average} alone, which is wanted of every result. */
final class Mean {
  private Mean() {}

  /** What can be a part of a mean. */
  interface Part {
    /** Empty: it is left out. */
    Optional<Figure> percent();

    Optional<Figure> weight();
  }

  /** Σ percentage / number. */
  static Optional<Figure> plain(List<? extends Part> parts) {
    Figure sum = Figure.ZERO;
    int count = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.percent().isPresent()) {
        sum = sum.plus(part.percent().get());
        count++;
      }
    }
    return of(count, sum, sum, Figure.of(count));
  }

  /** Σ weight·percentage / Σ weight; equally where no part has a weight. */
  static Optional<Figure> weighted(List<? extends Part> parts) {
    Figure sum = Figure.ZERO;
    Figure weights = Figure.ZERO;
    Figure last = Figure.ZERO;
    int count = 0;
    boolean stated = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.percent().isPresent() && part.weight().isPresent()) {
        stated = true;
        Figure weight = part.weight().get();
        if (weight.signum() > 0) {
          last = part.percent().get();
          sum = sum.plus(weight.times(last));
          weights = weights.plus(weight);
          count++;
        }
      }
    }
    return stated ? of(count, last, sum, weights) : plain(parts);
  }

  /** One part alone is not divided, which would round it. */
  private static Optional<Figure> of(int count, Figure last, Figure sum, Figure divisor) {
    if (count == 0) {
      return Optional.empty();
    }
    return Optional.of(count == 1 ? last : sum.dividedBy(divisor));
  }
}
