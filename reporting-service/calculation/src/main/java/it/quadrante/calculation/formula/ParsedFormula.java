package it.quadrante.calculation.formula;

import java.util.List;

/** What reading a formula yields: a {@link Formula}, or what is wrong with the text. */
public sealed interface ParsedFormula permits Formula, FaultyFormula {
  String text();

  /** Empty for a {@link Formula}. */
  List<FormulaFault> faults();
}
