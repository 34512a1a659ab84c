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
    if (left.signum() != right.signum()) {
      return false;
    }
    BigDecimal apart = left.toBigDecimal().subtract(right.toBigDecimal()).abs();
    BigDecimal size = left.toBigDecimal().abs().max(right.toBigDecimal().abs());
    boolean farApart = magnitude(apart) + DIGITS_THAT_COUNT > magnitude(size);
    return !farApart && apart.movePointRight(DIGITS_THAT_COUNT).compareTo(size) < 0;
  }

  /** How many digits stand before its point; of a small number minus its zeros after it. */
  private static int magnitude(BigDecimal number) {
    return number.precision() - number.scale();
  }
}
