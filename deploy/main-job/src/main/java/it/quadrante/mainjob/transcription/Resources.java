package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.figure.Figure;

/** Money of a node. */
final class Resources {
  private Resources() {}

  /**
   * "Risorse economiche" are printed as one figure: what the objective may cost, so current costs
   * of the budget.
   */
  static void planned(ObjectNode node, Figure amount) {
    node.putObject("resources").putObject("budget").put("currentCosts", amount.toBigDecimal());
  }
}
