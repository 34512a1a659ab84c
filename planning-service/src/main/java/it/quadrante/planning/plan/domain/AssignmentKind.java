package it.quadrante.planning.plan.domain;

/** The columns S/O/I of the plans: what an assignment counts for. */
public enum AssignmentKind {
  /** Strategic. */
  S,
  /** Operative. */
  O,
  /** Individual. */
  I
}
