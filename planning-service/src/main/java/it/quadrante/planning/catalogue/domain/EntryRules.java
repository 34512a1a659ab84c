package it.quadrante.planning.catalogue.domain;

import it.quadrante.calculation.formula.Formula;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanKey;
import it.quadrante.planning.plan.domain.PlanRules;
import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A national card is held to what the cards of plans are: as if an entity's plan consisted of it.
 * Places are JSON pointers into the card.
 */
public final class EntryRules {
  private static final PlanKey SOME_PLAN = new PlanKey("CCIAA", 2017, "CATALOGO");
  private static final int LONGEST_CODE = 100;
  private static final int LONGEST_FORMULA = 4_000;
  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_MEASURES = 50;

  private final List<Fault> faults = new ArrayList<>();

  private EntryRules() {}

  /** Everything that is wrong with an entry. */
  public static List<Fault> faults(CatalogueEntry entry) {
    EntryRules rules = new EntryRules();
    rules.members(entry.card());
    if (rules.faults.isEmpty()) {
      rules.asInAPlan(entry);
      rules.unused(entry);
    }
    return List.copyOf(rules.faults);
  }

  private void members(CatalogueCard card) {
    text("/name", card.name(), LONGEST_TEXT);
    text("/formula", card.formula(), LONGEST_FORMULA);
    atMost("/description", card.description(), LONGEST_TEXT);
    atMost("/type", card.type(), LONGEST_CODE);
    atMost("/dataSource", card.dataSource(), LONGEST_TEXT);
    stated("/unit", card.unit() != null);
    stated("/polarity", card.polarity() != null && card.polarity() != Polarity.UNKNOWN);
    stated("/decimals", isDecimals(card.decimals()));
    stated("/measures", card.measures().size() <= MOST_MEASURES);
    for (int i = 0; i < card.measures().size(); i++) {
      measure("/measures/" + i, card.measures().get(i));
    }
  }

  private void measure(String place, CatalogueMeasure measure) {
    text(place + "/code", measure.code(), LONGEST_CODE);
    text(place + "/name", measure.name(), LONGEST_TEXT);
    atMost(place + "/description", measure.description(), LONGEST_TEXT);
    atMost(place + "/dataSource", measure.dataSource(), LONGEST_TEXT);
    stated(place + "/unit", measure.unit() != null);
    stated(place + "/consolidation", measure.consolidation() != null);
    stated(place + "/decimals", isDecimals(measure.decimals()));
    boolean bracketed = measure.code() != null && measure.code().matches(".*[\\[\\]\\p{Cc}].*");
    stated(place + "/code", !bracketed);
  }

  /** Its faults name places in a plan; those of the one card are places of the entry. */
  private void asInAPlan(CatalogueEntry entry) {
    PlanContent content =
        new PlanContent(
            List.of(),
            List.of(),
            entry.measures(SOME_PLAN.entity()),
            List.of(entry.adopted()),
            List.of());
    List<Fault> all = new ArrayList<>(PlanRules.structure(SOME_PLAN, content));
    all.addAll(PlanRules.readiness(content));
    all.forEach(
        fault ->
            faults.add(
                new Fault(
                    fault.path().replaceFirst("^/cards/0", ""), fault.code(), fault.arguments())));
  }

  private void unused(CatalogueEntry entry) {
    if (!(Formula.parse(entry.card().formula()) instanceof Formula formula)) {
      return;
    }
    Set<String> used =
        formula.measures().stream()
            .map(measure -> measure.within(SOME_PLAN.entity()).toString())
            .collect(Collectors.toSet());
    for (int i = 0; i < entry.card().measures().size(); i++) {
      String code = entry.card().measures().get(i).code();
      if (!used.contains(SOME_PLAN.entity() + ":" + code)) {
        faults.add(Fault.at("/measures/" + i, CatalogueRule.MEASURE_UNUSED, code));
      }
    }
  }

  private void text(String place, String text, int longest) {
    stated(place, text != null && !text.isBlank() && text.length() <= longest);
  }

  private void atMost(String place, String text, int longest) {
    stated(place, text == null || text.length() <= longest);
  }

  private static boolean isDecimals(Integer decimals) {
    return decimals == null || (decimals >= 0 && decimals <= 10);
  }

  private void stated(String place, boolean is) {
    if (!is) {
      faults.add(Fault.at(place, CatalogueRule.MEMBER_INVALID, place.substring(1)));
    }
  }
}
