package it.quadrante.calculation.formula;

import it.quadrante.calculation.Comparing;
import it.quadrante.figure.Figure;
import java.util.function.IntPredicate;

/** The condition of an {@code if}. */
enum Comparison {
  LESS(order -> order < 0),
  LESS_OR_EQUAL(order -> order <= 0),
  GREATER(order -> order > 0),
  GREATER_OR_EQUAL(order -> order >= 0),
  EQUAL(order -> order == 0),
  DIFFERENT(order -> order != 0);

  private final IntPredicate holds;

  Comparison(IntPredicate holds) {
    this.holds = holds;
  }

  boolean holds(Figure left, Figure right) {
    return holds.test(Comparing.order(left, right));
  }
}
