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

  private Comparing() {}

  /** Negative, zero or positive, as {@link Comparable#compareTo}. */
  public static int order(Figure left, Figure right) {
    int order = left.compareTo(right);
    return order == 0 || isResidue(left, right) ? 0 : order;
  }

  private static boolean isResidue(Figure left, Figure right) {
    BigDecimal apart = left.minus(right).toBigDecimal().abs();
    BigDecimal size = left.abs().max(right.abs()).toBigDecimal();
    return apart.movePointRight(DIGITS_THAT_COUNT).compareTo(size) < 0;
  }
}
