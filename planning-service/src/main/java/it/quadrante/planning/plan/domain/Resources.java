package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;

/** Budget (preventivo) and actual (consuntivo) of a node, euro. */
public record Resources(Amounts budget, Amounts actual) {

  /** Proventi correnti, oneri correnti, investimenti. */
  public record Amounts(Figure currentIncome, Figure currentCosts, Figure investments) {}
}
