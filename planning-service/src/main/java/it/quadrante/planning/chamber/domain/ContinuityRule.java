package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.FaultCode;

/** The rules a continuity is held to; each text says what to do about it. */
public enum ContinuityRule implements FaultCode {
  NOT_A_PREDECESSOR,
  NOT_PUBLISHED_THERE,
  CONTINUED_ALREADY,
  NO_SUCH_ENTITY,
  UNIT_DIFFERS,
  POLARITY_DIFFERS
}
