package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.FaultCode;

/** The rules a merger is held to; each text says what to do about it. */
public enum MergerRule implements FaultCode {
  NOT_REGISTERED,
  INTO_ITSELF,
  TWICE,
  MERGED_ALREADY,
  CYCLE,
  BEFORE_THE_ACT,
  BEFORE_ITS_OWN_BEGINNING,
  NAME_MISSING,
  ACT_IN_THE_FUTURE,
  NOT_A_PREDECESSOR,
  CONTINUED_TWICE
}
