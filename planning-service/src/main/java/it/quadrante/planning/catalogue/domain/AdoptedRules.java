package it.quadrante.planning.catalogue.domain;

import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an adopted card may not say otherwise than the catalogue: formula, unit, polarity, and how
 * its measures are collected. Names, sources and targets are the chamber's.
 */
public final class AdoptedRules {
  private final PlanContent content;

  /** Where the measures of the plan's entity stand, by code. */
  private final Map<String, Integer> measures = new HashMap<>();

  private final List<Fault> faults = new ArrayList<>();

  private AdoptedRules(String entity, PlanContent content) {
    this.content = content;
    for (int i = 0; i < content.measures().size(); i++) {
      Measure measure = content.measures().get(i);
      if (measure.entity().equals(entity)) {
        measures.putIfAbsent(measure.code(), i);
      }
    }
  }

  /**
   * Faults of the cards of a plan that name a version of an entry.
   *
   * @param entity of the plan
   * @param catalogue the entries among them that there are
   */
  public static List<Fault> faults(
      String entity, PlanContent content, Map<EntryVersion, CatalogueEntry> catalogue) {
    AdoptedRules rules = new AdoptedRules(entity, content);
    for (int i = 0; i < content.cards().size(); i++) {
      IndicatorCard card = content.cards().get(i);
      String place = "/cards/" + i;
      EntryVersion.of(card)
          .ifPresent(
              adopted ->
                  Optional.ofNullable(catalogue.get(adopted))
                      .ifPresentOrElse(
                          entry -> rules.card(place, card, entry),
                          () -> rules.unknown(place, card)));
    }
    return rules.faults;
  }

  private void unknown(String place, IndicatorCard card) {
    faults.add(
        Fault.at(
            place + "/catalogueVersion",
            CatalogueRule.ENTRY_UNKNOWN,
            card.code(),
            card.catalogueCode(),
            card.catalogueVersion()));
  }

  private void card(String place, IndicatorCard card, CatalogueEntry entry) {
    member(place + "/formula", card, card.formula().equals(entry.card().formula()));
    member(place + "/unit", card, card.unit() == entry.card().unit());
    member(place + "/polarity", card, card.polarity() == entry.card().polarity());
    entry.card().measures().forEach(measure -> measure(place, card, measure));
  }

  private void measure(String place, IndicatorCard card, CatalogueMeasure measure) {
    Integer at = measures.get(measure.code());
    if (at == null || !measure.isKeptBy(content.measures().get(at))) {
      faults.add(
          Fault.at(
              at == null ? place : "/measures/" + at,
              CatalogueRule.ADOPTED_MEASURE_CHANGED,
              card.code(),
              measure.code()));
    }
  }

  private void member(String place, IndicatorCard card, boolean kept) {
    if (!kept) {
      faults.add(Fault.at(place, CatalogueRule.ADOPTED_CARD_CHANGED, card.code()));
    }
  }
}
