package it.quadrante.reporting.result.domain;

/**
 * One result of a plan version at a quadrimestre, as it is stored and shown. Members without a
 * content are null and left out of the text.
 */
public sealed interface Item permits IndicatorItem, AggregateItem {

  /** Subject id, e.g. {@code indicator:3.2.2.b}. */
  String id();

  /** Cells that count out of the cells due. */
  record Completeness(int counted, int due) {}
}
