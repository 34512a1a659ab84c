package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;

/** A figure to compare with: stated, or the result of an earlier year that reporting resolves. */
public sealed interface Reference {

  /** In the unit of the card. */
  record Stated(Figure value) implements Reference {}

  /** The result of an assignment of an earlier plan. */
  record ResultOf(Source resultOf) implements Reference {}

  /** Plan id and assignment code. */
  record Source(String plan, String assignment) {}
}
