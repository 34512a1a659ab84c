package it.quadrante.measurement.period.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A period was closed, or opened again.
 *
 * @param number counts both from 1
 * @param by account
 * @param reopenedUntil last day on which values are taken again; null for a closing
 */
public record ClosingAct(
    int number, Action action, String by, Instant at, String reason, LocalDate reopenedUntil) {

  /** Which of the two. */
  public enum Action {
    CLOSED,
    REOPENED
  }

  public boolean isClosing() {
    return action == Action.CLOSED;
  }
}
