package it.quadrante.planning.plan.domain;

import java.time.Instant;

/**
 * How the editor read a target whose print is incomplete or contradicts the polarity.
 *
 * @param printedOperator null where print shows none
 * @param reason null only when the operator follows from the polarity
 * @param by account
 */
public record Reading(Kind kind, Operator printedOperator, String reason, String by, Instant at) {

  /** Which of the three readings domain.md knows. */
  public enum Kind {
    OPERATOR_FROM_POLARITY,
    OPERATOR_CORRECTED,
    CONTRADICTION_CONFIRMED
  }
}
