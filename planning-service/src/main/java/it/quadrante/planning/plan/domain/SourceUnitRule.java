package it.quadrante.planning.plan.domain;

import it.quadrante.problem.FaultCode;

/** What may be amiss with the units that enter a measure: warnings, each says what to do. */
public enum SourceUnitRule implements FaultCode {
  SOURCE_UNIT_UNKNOWN,
  SOURCE_UNIT_NOT_IN_YEAR
}
