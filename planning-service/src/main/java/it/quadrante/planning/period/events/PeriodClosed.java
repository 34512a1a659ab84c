package it.quadrante.planning.period.events;

import it.quadrante.events.UnreadableFact;
import it.quadrante.planning.period.domain.Closing;
import it.quadrante.planning.plan.domain.Quadrimestre;

/** What planning needs of {@code period-closed.v1.schema.json} of measurement. */
record PeriodClosed(
    String chamber,
    String entity,
    int year,
    Quadrimestre quadrimestre,
    int closing,
    Action action) {

  static final String TYPE = "quadrante.measurement.period-closed.v1";

  enum Action {
    CLOSED,
    REOPENED
  }

  PeriodClosed checked() {
    if (chamber == null || entity == null || quadrimestre == null || action == null) {
      throw new UnreadableFact("chamber, entity, quadrimestre or action is missing");
    }
    return this;
  }

  Closing asClosing() {
    return new Closing(entity, year, quadrimestre, closing, action == Action.CLOSED);
  }
}
