package it.quadrante.calculation.formula;

import it.quadrante.calculation.Obstacle;
import it.quadrante.figure.Figure;

/** The four operations on exact decimals. */
enum Operation {
  PLUS {
    @Override
    Operand on(Figure left, Figure right) {
      return Operand.computed(left.plus(right));
    }
  },
  MINUS {
    @Override
    Operand on(Figure left, Figure right) {
      return Operand.computed(left.minus(right));
    }
  },
  TIMES {
    @Override
    Operand on(Figure left, Figure right) {
      return Operand.computed(left.times(right));
    }
  },
  DIVIDED_BY {
    @Override
    Operand on(Figure left, Figure right) {
      return right.isZero()
          ? new Operand.Impossible(Obstacle.ZERO_DENOMINATOR)
          : Operand.computed(left.dividedBy(right));
    }
  };

  abstract Operand on(Figure left, Figure right);

  /** Whether it joins the terms of a sum, not the factors of a product. */
  boolean isAdditive() {
    return this == PLUS || this == MINUS;
  }
}
