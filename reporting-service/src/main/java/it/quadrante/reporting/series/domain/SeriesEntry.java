package it.quadrante.reporting.series.domain;

import it.quadrante.reporting.input.domain.CardOf;
import it.quadrante.reporting.result.domain.IndicatorItem;
import it.quadrante.reporting.result.domain.ResultSet;

/**
 * What became of a card in a year, where one plan gives it to one node.
 *
 * @param card of the chamber whose plan it is
 * @param set what the result is pinned to
 */
public record SeriesEntry(CardOf card, int year, ResultSet set, IndicatorItem result) {

  /** No other entry's. */
  public String place() {
    return String.join("/", card.chamber(), set.plan(), result.code());
  }
}
