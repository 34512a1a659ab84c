package it.quadrante.planning.catalogue.domain;

import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What an adopted card may not say otherwise than the catalogue: formula, unit, polarity, and how
 * its measures are collected. Names, sources and targets are the chamber's.
 */
public final class AdoptedRules {
  private final String entity;
  private final PlanContent content;
  private final List<Fault> faults = new ArrayList<>();

  private AdoptedRules(String entity, PlanContent content) {
    this.entity = entity;
    this.content = content;
  }

  /**
   * Faults of the cards of a plan that name a version of an entry.
   *
   * @param entity of the plan
   * @param catalogue finds an entry by code and version
   */
  public static List<Fault> faults(
      String entity,
      PlanContent content,
      BiFunction<String, Integer, Optional<CatalogueEntry>> catalogue) {
    AdoptedRules rules = new AdoptedRules(entity, content);
    for (int i = 0; i < content.cards().size(); i++) {
      IndicatorCard card = content.cards().get(i);
      if (card.catalogueVersion() != null) {
        String place = "/cards/" + i;
        catalogue
            .apply(card.catalogueCode(), card.catalogueVersion())
            .ifPresentOrElse(
                entry -> rules.card(place, card, entry), () -> rules.unknown(place, card));
      }
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
    for (CatalogueMeasure measure : entry.card().measures()) {
      if (content.measures().stream()
          .filter(each -> each.entity().equals(entity))
          .noneMatch(measure::isKeptBy)) {
        faults.add(
            Fault.at(
                placeOf(measure, place),
                CatalogueRule.ADOPTED_MEASURE_CHANGED,
                card.code(),
                measure.code()));
      }
    }
  }

  private void member(String place, IndicatorCard card, boolean kept) {
    if (!kept) {
      faults.add(Fault.at(place, CatalogueRule.ADOPTED_CARD_CHANGED, card.code()));
    }
  }

  private String placeOf(CatalogueMeasure measure, String card) {
    for (int i = 0; i < content.measures().size(); i++) {
      Measure each = content.measures().get(i);
      if (each.entity().equals(entity) && each.code().equals(measure.code())) {
        return "/measures/" + i;
      }
    }
    return card;
  }
}
