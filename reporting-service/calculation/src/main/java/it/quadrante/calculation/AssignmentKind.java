package it.quadrante.calculation;

/** What an assignment counts for: strategic, operative or individual results. */
public enum AssignmentKind {
  S,
  O,
  I
}
