package it.quadrante.measurement.cell.domain;

/** Why a step is refused; each has its own sentences for people. */
public enum Refusal {
  /** A value is official already. */
  ALREADY_VALIDATED,
  /** There is no submission that waits for a decision. Named: the state. */
  NOTHING_SUBMITTED,
  /** The decision is about another submission than the current one. Named: given, current. */
  SUBMISSION_NOT_CURRENT,
  /** Four eyes: the account that submitted decides nothing about it, whatever its roles. */
  OWN_SUBMISSION,
  /** Named: the measure's unit, the kinds that fit, the kind given. */
  VALUE_AGAINST_UNIT,
  /** Named: the date, today. */
  DATE_IN_FUTURE,
  /** Named: the date, the first year accepted. */
  DATE_TOO_EARLY,
  NEGATIVE_DAYS,
  /** Named: quadrimestre, year, the first day on which the value may be submitted. */
  PERIOD_NOT_BEGUN,
  REASON_REQUIRED,
  JUDGED_PERCENT_REQUIRED,
  /** A percentage is given to judgements only. Named: the measure's unit. */
  JUDGED_PERCENT_NOT_EXPECTED,
  /** Named: lowest and highest percentage. */
  JUDGED_PERCENT_OUT_OF_RANGE,
  WORDS_REQUIRED,
  /** Named: the most characters accepted. */
  TEXT_TOO_LONG
}
