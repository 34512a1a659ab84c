package it.quadrante.planning.plan.workbook.domain;

import it.quadrante.problem.FaultCode;

/** How something typed was read, in words, for the person to confirm. */
public enum ReadAs implements FaultCode {
  /** A cell formatted as a percentage holds 0.8: it is read as 80. */
  PERCENT_CELL,
  BY_DAY,
  /** A bar without operator: the one that the polarity implies. */
  BAR,
  AT_LEAST,
  AT_MOST,
  MORE_THAN,
  LESS_THAN,
  EXACTLY,
  RANGE,
  /** A range with the distance at which the percentage is 0. */
  RANGE_DISTANCE,
  CHANGE_PERCENT,
  CHANGE_POINTS,
  /** Better than the previous value, in the direction of the operator. */
  AGAINST_PREVIOUS,
  CHOICE,
  /** A number or date in a column of text, taken as it is shown. */
  TEXT
}
