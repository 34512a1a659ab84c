package it.quadrante.measurement.cell.events;

import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Decision;
import java.time.Instant;

/** A validator's decision, as facts say it. */
record DecisionTaken(String by, CellFact.Role role, Instant at, String reason) {

  static DecisionTaken of(Decision decision) {
    return new DecisionTaken(
        decision.by().account(), CellFact.Role.VALIDATOR, decision.by().at(), decision.reason());
  }
}
