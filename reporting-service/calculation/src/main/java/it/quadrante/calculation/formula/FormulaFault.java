package it.quadrante.calculation.formula;

import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import java.util.List;

/**
 * What is wrong with a formula, and where.
 *
 * @param index place in the text, from 0
 * @param arguments what the sentences name
 */
public record FormulaFault(FaultCode code, int index, List<String> arguments) {
  public FormulaFault {
    arguments = List.copyOf(arguments);
  }

  static FormulaFault at(int index, FaultCode code, Object... arguments) {
    return new FormulaFault(code, index, Fault.at("", code, arguments).arguments());
  }

  /** Place as people count, from 1. */
  public int position() {
    return index + 1;
  }

  public String italian() {
    return code.italian(arguments);
  }

  public String english() {
    return code.english(arguments);
  }

  /**
   * The same as a fault of the plan: {@code cards[A].formula} becomes {@code cards[A].formula:7}.
   */
  public Fault within(String place) {
    return new Fault(place + ":" + position(), code, arguments);
  }
}
