package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.FaultCode;

/** The rules a change of the organisation is held to; each text says what to do about it. */
public enum OrganisationRule implements FaultCode {
  INTERVAL_REVERSED,
  ENTITY_UNKNOWN,
  CODE_IN_USE,
  UNIT_UNKNOWN,
  PARENT_UNKNOWN,
  PARENT_CYCLE,
  PARENT_LEVEL,
  OUTSIDE_VALIDITY,
  STILL_IN_USE,
  RENAME_DATE_MISSING,
  RENAME_OUT_OF_ORDER,
  MOVE_DATE_MISSING,
  MOVE_OUT_OF_ORDER,
  PERSON_ROLE_UNKNOWN,
  PERSON_ROLE_HELD,
  APPOINTMENT_REPEATED
}
