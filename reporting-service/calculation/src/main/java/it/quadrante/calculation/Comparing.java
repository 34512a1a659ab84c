package it.quadrante.calculation;

import it.quadrante.figure.Figure;
import java.math.BigDecimal;

/**
 * Which of two figures is the greater, once what divisions leave behind is set aside: with 34
 * digits 10 / 3 × 3 is 9.99…9, and still reaches a target of 10. Figures that agree in their first
 * 30 digits are the same.
 */
public final class Comparing {
  private static final int DIGITS_THAT_COUNT = 30;
  private static final Figure SHIFT = Figure.of(BigDecimal.TEN.pow(DIGITS_THAT_COUNT));

  private Comparing() {}

  /** Negative, zero or positive, as {@link Comparable#compareTo}. */
  public static int order(Figure left, Figure right) {
    int order = left.compareTo(right);
    return order == 0 || isResidue(left, right) ? 0 : order;
  }

  private static boolean isResidue(Figure left, Figure right) {
    if (left.signum() != right.signum() || differByWholeDigits(left, right)) {
      return false;
    }
    Figure apart = left.minus(right).abs();
    Figure size = left.abs().max(right.abs());
    boolean farApart = apart.magnitude() + DIGITS_THAT_COUNT > size.magnitude();
    return !farApart && apart.times(SHIFT).compareTo(size) < 0;
  }

  /** Figures of so few digits differ by their last one at least: nothing to subtract. */
  private static boolean differByWholeDigits(Figure left, Figure right) {
    return Math.max(left.magnitude(), right.magnitude())
            + Math.max(left.decimals(), right.decimals())
        <= DIGITS_THAT_COUNT;
  }
}
