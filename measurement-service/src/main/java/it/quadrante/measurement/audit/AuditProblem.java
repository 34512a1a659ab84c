package it.quadrante.measurement.audit;

import it.quadrante.problem.ProblemCode;

/** Why the audit trail is not read. */
public enum AuditProblem implements ProblemCode {
  /** An instant that cannot be read, or a text that no account or subject is. */
  AUDIT_FILTER_UNREADABLE(400);

  /** The problems an operation, or what it takes, may answer with; the API document lists them. */
  public @interface Answers {
    AuditProblem[] value();
  }

  private final int status;

  AuditProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
