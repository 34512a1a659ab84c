package it.quadrante.measurement.organisation.domain;

/** What an account may do for a unit. */
public enum Duty {
  /** Referente del dato: submits. */
  DATA_REFERENT,
  /** Validates or sends back. */
  VALIDATOR
}
