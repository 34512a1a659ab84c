package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/**
 * From a first to a last day, both included. One that ends before it begins covers no day.
 *
 * @param from null for always
 * @param to null for open
 */
public record Validity(LocalDate from, LocalDate to) {

  boolean endsBeforeItBegins() {
    return from != null && to != null && to.isBefore(from);
  }

  /** Whether the day lies in it. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether they have a day in common. */
  public boolean overlaps(Validity other) {
    return !endsBeforeItBegins()
        && !other.endsBeforeItBegins()
        && !begins(other.to)
        && !other.begins(to);
  }

  /** Whether a stated day of it lies outside of another; a day that is not stated does not. */
  boolean leaves(Validity other) {
    return beginsOutside(other) || (to != null && !other.covers(to));
  }

  /** Whether its first day, where stated, lies outside of another. */
  boolean beginsOutside(Validity other) {
    return from != null && !other.covers(from);
  }

  /**
   * Whether it goes on after a last day.
   *
   * @param last null for open: nothing goes on after it
   */
  boolean goesOnAfter(LocalDate last) {
    return last != null && !endsBeforeItBegins() && (to == null || to.isAfter(last));
  }

  private boolean begins(LocalDate after) {
    return from != null && after != null && from.isAfter(after);
  }
}
