package it.quadrante.measurement.cell.domain;

/** Why a step is refused; each has its own sentences for people. */
public enum Refusal {
  /** A value is official already, and nothing waits for a decision. */
  ALREADY_VALIDATED,
  /** No plan in force expects a value. */
  CELL_NOT_EXPECTED,
  /** Nothing is given, and there are no entries to add up. */
  VALUE_MISSING,
  /** Each unit enters its own part. Named: the units. */
  ENTERED_BY_PARTS,
  /** The measure is entered whole. */
  NOT_ENTERED_BY_PARTS,
  /** Named: unit or date, whichever is missing or too much. */
  PART_MISFORMED,
  /** Named: the unit given, the units that enter the measure. */
  NOT_A_SOURCE_UNIT,
  /** Named: the date, first and last day of the quadrimestre. */
  ENTRY_OUTSIDE_PERIOD,
  /** Named: the number given. */
  PART_NOT_FOUND,
  /** Named: most parts of a value. */
  TOO_MANY_PARTS,
  /** The sender takes the value for another. Named: the sum of the entries. */
  SUM_DIFFERS,
  /** Named: most digits of a figure. */
  SUM_OUT_OF_BOUNDS,
  /** Nothing is official, or it was revoked already. */
  NOTHING_OFFICIAL,
  /** Named: given, current. */
  OFFICIAL_NOT_CURRENT,
  /** Somebody has asked already. Named: number of the request. */
  REQUEST_PENDING,
  NOTHING_REQUESTED,
  /** Named: given, current. */
  REQUEST_NOT_CURRENT,
  /** Four eyes: nobody decides about what the same account asked for. */
  OWN_REQUEST,
  UNTIL_REQUIRED,
  UNTIL_NOT_EXPECTED,
  /** Named: the day given, today. */
  UNTIL_NOT_IN_FUTURE,
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
  TEXT_MISSING,
  JUDGED_PERCENT_REQUIRED,
  /** A percentage is given to judgements only. Named: the measure's unit. */
  JUDGED_PERCENT_NOT_EXPECTED,
  /** Named: lowest and highest percentage. */
  JUDGED_PERCENT_OUT_OF_RANGE,
  WORDS_REQUIRED,
  /** Named: the most characters accepted. */
  TEXT_TOO_LONG
}
