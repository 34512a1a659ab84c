package it.quadrante.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A decimal that a person enters, computes with or reads: a weight, a target, a value, a
 * percentage.
 *
 * <p>Two figures are equal when they are numerically equal (98.0 equals 98.00), which a bare {@link
 * BigDecimal} does not give. They are shown without trailing zeros and with no negative scale, so
 * the plain text of equal figures is the same and can be hashed. Division keeps {@value
 * #DIVISION_DIGITS} digits; nothing else rounds until {@link #roundedTo} is asked for.
 */
public final class Figure implements Comparable<Figure> {

  /** Significant digits kept by a division (domain.md: "34 digits in division"). */
  public static final int DIVISION_DIGITS = 34;

  /** Digits accepted of a figure that comes from outside. */
  public static final int MAX_DIGITS = 38;

  /** Decimals accepted of a figure that comes from outside. */
  public static final int MAX_SCALE = 10;

  public static final Figure ZERO = new Figure(BigDecimal.ZERO);
  public static final Figure ONE = new Figure(BigDecimal.ONE);
  public static final Figure HUNDRED = Figure.of(100);

  private static final MathContext DIVISION =
      new MathContext(DIVISION_DIGITS, RoundingMode.HALF_UP);

  /** As arithmetic left it; equal figures may differ here, never in {@link #toBigDecimal}. */
  private final BigDecimal value;

  /** More decimals than a division leaves are searched for zeros, so that none pile up. */
  private Figure(BigDecimal value) {
    this.value = value.scale() > 2 * DIVISION_DIGITS ? value.stripTrailingZeros() : value;
  }

  public static Figure of(BigDecimal value) {
    return new Figure(Objects.requireNonNull(value));
  }

  public static Figure of(long value) {
    return new Figure(BigDecimal.valueOf(value));
  }

  /** A figure written in source code or stored by us, e.g. {@code "33.33"}. */
  public static Figure of(String plain) {
    return accept(new BigDecimal(plain));
  }

  /**
   * A figure from outside, checked before any arithmetic: at most {@value #MAX_DIGITS} digits and
   * {@value #MAX_SCALE} decimals, so that {@code 1e400000} costs nothing.
   *
   * @throws FigureOutOfBounds when it is larger or finer than that
   */
  @JsonCreator
  public static Figure accept(BigDecimal value) {
    if (value.signum() == 0) {
      return ZERO;
    }
    long integerDigits = (long) value.precision() - value.scale();
    if (value.precision() > 10 * MAX_DIGITS || integerDigits > MAX_DIGITS || value.scale() > 400) {
      throw new FigureOutOfBounds();
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.scale() > MAX_SCALE
        || Math.max(stripped.precision(), stripped.precision() - stripped.scale()) > MAX_DIGITS) {
      throw new FigureOutOfBounds();
    }
    return new Figure(stripped);
  }

  public Figure plus(Figure other) {
    return new Figure(value.add(other.value));
  }

  public Figure minus(Figure other) {
    return new Figure(value.subtract(other.value));
  }

  public Figure times(Figure other) {
    return new Figure(value.multiply(other.value));
  }

  /**
   * The quotient to {@link #DIVISION_DIGITS} digits, half-up.
   *
   * @throws ArithmeticException when {@code divisor} is zero; callers decide before what that means
   */
  public Figure dividedBy(Figure divisor) {
    return new Figure(value.divide(divisor.value, DIVISION));
  }

  public Figure negated() {
    return new Figure(value.negate());
  }

  public Figure abs() {
    return new Figure(value.abs());
  }

  /** How many digits stand before the point; of a small number minus its zeros after it. */
  public int magnitude() {
    return value.precision() - value.scale();
  }

  /** How many decimals it has at most. */
  public int decimals() {
    return Math.max(0, value.scale());
  }

  /** Whether it has more digits, or more decimals, than so many. */
  public boolean isLongerThan(int digits) {
    return isLonger(value, digits) && isLonger(toBigDecimal(), digits);
  }

  private static boolean isLonger(BigDecimal value, int digits) {
    int whole = value.precision() - Math.min(0, value.scale());
    return Math.max(whole, value.scale()) > digits;
  }

  public int signum() {
    return value.signum();
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  public Figure min(Figure other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Figure max(Figure other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Half-up, for showing: the only place where a figure loses digits on purpose. */
  public Figure roundedTo(int decimals) {
    return new Figure(value.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** With exactly so many decimals, half-up, decimal point: {@code 98.00}. */
  public String toText(int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * As JSON: a number, written plainly and without loss; the same for equal figures. Trailing zeros
   * after the point are dropped here and not at every step of a calculation, which pays for them.
   */
  @JsonValue
  public BigDecimal toBigDecimal() {
    BigDecimal stripped = value.scale() > 0 ? value.stripTrailingZeros() : value;
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  public int compareTo(Figure other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figure that && value.compareTo(that.value) == 0;
  }

  @Override
  public int hashCode() {
    return toBigDecimal().hashCode();
  }

  /** Plain decimal text, the same for equal figures. */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }
}
