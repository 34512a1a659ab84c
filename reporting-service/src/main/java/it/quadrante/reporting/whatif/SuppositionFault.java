package it.quadrante.reporting.whatif;

import it.quadrante.problem.FaultCode;

/** What can be wrong with what somebody supposes, place by place. */
public enum SuppositionFault implements FaultCode {
  MEMBER_MISSING,
  TOO_MANY_VALUES,
  /** The plan version has no such measure. */
  MEASURE_NOT_READ,
  QUADRIMESTRE_UNKNOWN,
  /** A greyed cell; a date is expected in every quadrimestre. */
  NOT_EXPECTED,
  GIVEN_TWICE,
  KIND_UNKNOWN,
  KIND_AGAINST_UNIT,
  /** A member of another kind. */
  MEMBER_TOO_MANY,
  NUMBER_UNREADABLE,
  FIGURE_OUT_OF_BOUNDS,
  NEGATIVE_DAYS,
  DATE_UNREADABLE,
  /** Before the first year that any plan is of: what a spreadsheet makes of an empty cell. */
  DATE_TOO_EARLY,
  WORDS_REQUIRED,
  TEXT_TOO_LONG,
  JUDGED_PERCENT_NOT_EXPECTED,
  JUDGED_PERCENT_OUT_OF_RANGE,
  TOO_MANY_SUBJECTS,
  SUBJECT_UNKNOWN
}
