package it.quadrante.measurement.indicator.domain;

import it.quadrante.measurement.cell.domain.MeasureUnit;

/**
 * An assignment of a card to a node.
 *
 * @param target of the year of the plan; null where it has none
 */
public record Indicator(String assignment, Node node, Card card, PlannedTarget target) {

  /** Where in the plan. */
  public record Node(String code, String title) {}

  /**
   * What is computed.
   *
   * @param formula as the plan states it
   * @param decimals with which its value is shown; null: as many as it has
   */
  public record Card(
      String code, String name, MeasureUnit unit, Integer decimals, String formula) {}
}
