package it.quadrante.mainjob.compare;

import it.quadrante.figure.Figure;
import java.math.BigDecimal;

/** The percentages from {@code low} to {@code high}, each end in or out. */
record PercentRange(Figure low, boolean withLow, Figure high, boolean withHigh) {

  static PercentRange point(Figure percent) {
    return new PercentRange(percent, true, percent, true);
  }

  /** Between two ends in either order. */
  static PercentRange between(Figure one, boolean withOne, Figure other, boolean withOther) {
    int order = one.compareTo(other);
    if (order == 0) {
      return point(one);
    }
    return order < 0
        ? new PercentRange(one, withOne, other, withOther)
        : new PercentRange(other, withOther, one, withOne);
  }

  /**
   * The numbers that half-up rounding to so many decimals prints as {@code printed} (not negative).
   */
  static PercentRange printedAs(Figure printed, int decimals) {
    Figure half = Figure.of(BigDecimal.ONE.movePointLeft(decimals)).dividedBy(Figure.of(2));
    return new PercentRange(printed.minus(half), true, printed.plus(half), false);
  }

  PercentRange plus(PercentRange other) {
    return new PercentRange(
        low.plus(other.low),
        withLow && other.withLow,
        high.plus(other.high),
        withHigh && other.withHigh);
  }

  PercentRange dividedBy(int count) {
    Figure divisor = Figure.of(count);
    return new PercentRange(low.dividedBy(divisor), withLow, high.dividedBy(divisor), withHigh);
  }

  boolean meets(PercentRange other) {
    int lowToHigh = low.compareTo(other.high);
    int highToLow = high.compareTo(other.low);
    return (lowToHigh < 0 || (lowToHigh == 0 && withLow && other.withHigh))
        && (highToLow > 0 || (highToLow == 0 && withHigh && other.withLow));
  }
}
