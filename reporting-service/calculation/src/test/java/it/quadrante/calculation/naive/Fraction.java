package it.quadrante.calculation.naive;

import it.quadrante.figure.Figure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact fraction, always reduced, its denominator positive. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);
  static final Fraction HUNDRED = of(100);

  Fraction {
    BigInteger common = numerator.gcd(denominator);
    common = denominator.signum() < 0 ? common.negate() : common;
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Fraction of(Figure figure) {
    BigDecimal number = figure.toBigDecimal();
    return new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  Fraction abs() {
    return new Fraction(numerator.abs(), denominator);
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  int signum() {
    return numerator.signum();
  }

  boolean isAtLeast(Fraction other) {
    return compareTo(other) >= 0;
  }

  boolean isAtMost(Fraction other) {
    return compareTo(other) <= 0;
  }

  static Fraction sum(Collection<Fraction> all) {
    return all.stream().reduce(ZERO, Fraction::plus);
  }

  /** Half-up, away from zero. */
  Fraction roundedTo(int decimals) {
    return of(Figure.of(decimal(decimals)));
  }

  BigDecimal decimal(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
