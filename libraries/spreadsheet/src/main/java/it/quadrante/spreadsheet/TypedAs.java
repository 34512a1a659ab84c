package it.quadrante.spreadsheet;

import it.quadrante.problem.FaultCode;

/** How something typed was read, in words, for the person to confirm. */
public enum TypedAs implements FaultCode {
  NUMBER,
  DAY
}
