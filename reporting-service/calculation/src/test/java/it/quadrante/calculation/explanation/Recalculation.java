package it.quadrante.calculation.explanation;

import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.Operand;
import it.quadrante.figure.Figure;

/** Redoes by "pocket calculator" what an explanation writes down: {@code 72 / 80 × 100}. */
final class Recalculation {
  private Recalculation() {}

  static Figure of(String italianText) {
    String plain = italianText.replace(".", "");
    Formula formula = (Formula) Formula.parse("[nothing] × 0 + (" + plain + ")");
    Operand result = formula.evaluate(ref -> Operand.of(Figure.ZERO));
    return ((Operand.Number) result).figure();
  }
}
