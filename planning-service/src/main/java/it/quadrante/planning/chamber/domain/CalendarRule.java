package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.FaultCode;

/** The rules a calendar is held to; each text says what to do about it. */
public enum CalendarRule implements FaultCode {
  DAYS_OUT_OF_RANGE,
  PERIOD_TWICE,
  PERIOD_REVERSED,
  PERIOD_OUTSIDE_YEAR,
  PERIODS_WITH_A_GAP,
  YEAR_BEGINS_LATER,
  YEAR_ENDS_EARLIER,
  SUBMISSION_BEFORE_END,
  VALIDATION_BEFORE_SUBMISSION,
  PATRON_SAINT_UNREADABLE,
  CLOSING_DAY_OUTSIDE_YEAR
}
