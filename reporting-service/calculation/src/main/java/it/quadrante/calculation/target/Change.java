package it.quadrante.calculation.target;

import it.quadrante.figure.Figure;

/** By how much a relative target wants the previous value to move, e.g. +5 %. */
public record Change(Figure amount, ChangeUnit unit) {

  /** The previous value moved by it; percent of its absolute value, so that −10 + 5 % is −9.5. */
  Figure from(Figure previous) {
    return unit == ChangeUnit.POINTS
        ? previous.plus(amount)
        : previous.plus(previous.abs().times(amount).dividedBy(Figure.HUNDRED));
  }
}
