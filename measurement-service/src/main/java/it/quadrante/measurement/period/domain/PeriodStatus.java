package it.quadrante.measurement.period.domain;

/** The states of a period, as words. */
public enum PeriodStatus {
  NOT_OPEN,
  OPEN,
  IN_VALIDATION,
  OVERDUE,
  CLOSED,
  REOPENED
}
