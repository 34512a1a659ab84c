package it.quadrante.calculation.target;

import it.quadrante.calculation.Comparing;
import it.quadrante.figure.Figure;
import java.util.Optional;
import java.util.function.IntPredicate;

/** How a value is held against a number. */
public enum Operator {
  AT_LEAST(">=", order -> order >= 0),
  AT_MOST("<=", order -> order <= 0),
  ABOVE(">", order -> order > 0),
  BELOW("<", order -> order < 0),
  EXACTLY("=", order -> order == 0);

  private final String sign;
  private final IntPredicate holds;

  Operator(String sign, IntPredicate holds) {
    this.sign = sign;
    this.holds = holds;
  }

  /** The operator of a sign as plans and events write it: {@code >= <= > < =}. */
  public static Optional<Operator> of(String sign) {
    for (Operator operator : values()) {
      if (operator.sign.equals(sign)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  public String sign() {
    return sign;
  }

  public boolean holds(Figure value, Figure target) {
    return holds.test(Comparing.order(value, target));
  }

  public boolean higherIsBetter() {
    return this == AT_LEAST || this == ABOVE;
  }

  public boolean lowerIsBetter() {
    return this == AT_MOST || this == BELOW;
  }

  public boolean hasDirection() {
    return this != EXACTLY;
  }
}
