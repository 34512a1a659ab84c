package it.quadrante.measurement.worklist;

import it.quadrante.measurement.cell.domain.Warnings.Warning;
import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;

/** What a warning is in words. */
public enum WarningSentence implements FaultCode {
  OUT_OF_RANGE,
  TENFOLD,
  NEGATIVE,
  UNIT;

  /** In the form in which sentences are translated; it is at no place. */
  public static Fault of(Warning warning) {
    return Fault.at("", valueOf(warning.name()));
  }
}
