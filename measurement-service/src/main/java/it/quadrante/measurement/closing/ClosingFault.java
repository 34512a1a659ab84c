package it.quadrante.measurement.closing;

import it.quadrante.problem.FaultCode;

/** What stands in the way of a closing, each at its place in the request. */
public enum ClosingFault implements FaultCode {
  MISSING_UNDECIDED,
  SUBMISSION_UNDECIDED,
  REQUEST_UNDECIDED,
  CELL_UNKNOWN,
  CELL_NOT_MISSING,
  DECIDED_TWICE,
  CELL_REQUIRED,
  POLICY_REQUIRED,
  REASON_REQUIRED
}
