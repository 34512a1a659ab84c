package it.quadrante.calculation.formula;

import it.quadrante.calculation.fault.FaultCode;

/** Leaves lexer and parser at the first fault; never leaves {@link Formula#parse}. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient FormulaFault fault;

  private Refused(FormulaFault fault) {
    super(null, null, false, false);
    this.fault = fault;
  }

  static Refused at(int index, FaultCode code, Object... arguments) {
    return new Refused(FormulaFault.at(index, code, arguments));
  }

  FormulaFault fault() {
    return fault;
  }
}
