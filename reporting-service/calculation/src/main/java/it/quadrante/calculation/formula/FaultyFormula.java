package it.quadrante.calculation.formula;

import java.util.List;

/** A text that is no formula, with at least one reason. */
public record FaultyFormula(String text, List<FormulaFault> faults) implements ParsedFormula {
  public FaultyFormula {
    faults = List.copyOf(faults);
  }
}
