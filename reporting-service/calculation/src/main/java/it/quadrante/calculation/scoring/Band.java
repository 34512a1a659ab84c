package it.quadrante.calculation.scoring;

import it.quadrante.figure.Figure;

/** A value from which on (lower is better: down to which) a percentage is had. */
public record Band(Figure threshold, Figure percent) {

  /** Whether a member was not given, or the percentage is none. */
  boolean isIncomplete() {
    return threshold == null || percent == null || percent.signum() < 0;
  }
}
