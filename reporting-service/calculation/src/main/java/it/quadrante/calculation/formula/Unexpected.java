package it.quadrante.calculation.formula;

import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.calculation.formula.Token.Kind;

/** Says what a token is doing where it should not be. */
final class Unexpected {
  private Unexpected() {}

  static Refused insteadOfOperand(Token found) {
    return found.is(Kind.COMMA)
        ? Refused.at(found.start(), FaultCode.FORMULA_COMMA)
        : Refused.at(found.start(), FaultCode.FORMULA_OPERAND_EXPECTED);
  }

  /** Where an operator, a closing bracket or the end should stand. */
  static Refused afterOperand(Token found) {
    int index = found.start();
    if (found.beginsOperand()) {
      String shown = found.is(Kind.MEASURE) ? "[" + found.text() + "]" : found.text();
      return Refused.at(index, FaultCode.FORMULA_OPERATOR_EXPECTED, shown);
    }
    return switch (found.kind()) {
      case COMMA -> Refused.at(index, FaultCode.FORMULA_COMMA);
      case COMPARISON -> Refused.at(index, FaultCode.FORMULA_COMPARISON_OUTSIDE_IF, found.text());
      case SEMICOLON -> Refused.at(index, FaultCode.FORMULA_SEMICOLON);
      case CLOSE -> Refused.at(index, FaultCode.FORMULA_BRACKET_NOT_OPENED);
      default -> Refused.at(index, FaultCode.FORMULA_OPERAND_EXPECTED);
    };
  }
}
