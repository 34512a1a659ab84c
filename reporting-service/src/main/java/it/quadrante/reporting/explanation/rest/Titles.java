package it.quadrante.reporting.explanation.rest;

import it.quadrante.reporting.input.events.PlanPublished;
import java.util.HashMap;
import java.util.Map;

/** What cards and measures of a plan version are called. */
final class Titles {
  private final Map<String, String> cards = new HashMap<>();
  private final Map<String, String> measures = new HashMap<>();

  Titles(PlanPublished published) {
    published.cards().forEach(card -> cards.put(card.code(), card.name()));
    published
        .measures()
        .forEach(measure -> measures.put(measure.entity() + ":" + measure.code(), measure.name()));
  }

  String card(String code) {
    return cards.get(code);
  }

  String measure(String entity, String code) {
    return measures.get(entity + ":" + code);
  }
}
