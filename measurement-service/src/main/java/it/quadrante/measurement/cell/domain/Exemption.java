package it.quadrante.measurement.cell.domain;

/** Why no value is owed, once it was asked for and granted. */
public enum Exemption {
  /** Non valutabile. */
  NOT_ASSESSABLE(Outcome.NOT_ASSESSABLE),
  /** Up to and with a day. */
  SUSPENDED(Outcome.SUSPENDED);

  private final Outcome outcome;

  Exemption(Outcome outcome) {
    this.outcome = outcome;
  }

  Outcome outcome() {
    return outcome;
  }
}
