package it.quadrante.planning.plan.domain;

import java.util.Optional;

/** How a value is compared with a bar. */
public enum Operator {
  AT_LEAST(">="),
  AT_MOST("<="),
  MORE_THAN(">"),
  LESS_THAN("<"),
  EXACTLY("=");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** As printed and as it travels. */
  public String symbol() {
    return symbol;
  }

  /** Whether it asks for the direction that a polarity calls better; no opinion on the others. */
  boolean contradicts(Polarity polarity) {
    return switch (polarity) {
      case HIGHER -> this == AT_MOST || this == LESS_THAN;
      case LOWER -> this == AT_LEAST || this == MORE_THAN;
      case RANGE, DATE, UNKNOWN -> false;
    };
  }

  /** The operator of a target printed without one (domain.md: higher means at least). */
  static Optional<Operator> impliedBy(Polarity polarity) {
    return switch (polarity) {
      case HIGHER -> Optional.of(AT_LEAST);
      case LOWER -> Optional.of(AT_MOST);
      case RANGE, DATE, UNKNOWN -> Optional.empty();
    };
  }
}
