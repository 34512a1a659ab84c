package it.quadrante.measurement.notice.domain;

/** On what occasion something is told. */
public enum NoticeKind {
  /** Values are owed and their last day on time is near. */
  DEADLINE_NEAR,
  /** Values are owed and their last day on time has passed. */
  DEADLINE_PASSED,
  /** A value came back to the account that submitted it. */
  VALUE_RETURNED,
  /** Somebody asks that no value be owed; the account may decide. */
  REQUEST_MADE,
  /** What the account has asked for is granted. */
  REQUEST_APPROVED,
  /** What the account has asked for is refused. */
  REQUEST_REFUSED,
  /** What was official is so no longer: a value is owed again. */
  VALUE_REVOKED,
  /** All values of a period that the account enters are official. */
  OWN_VALUES_OFFICIAL,
  /** All values of a period are official. */
  PERIOD_OFFICIAL
}
