package it.quadrante.planning.plan.domain;

import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.MeasureRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is in a plan without use, source or target: measures in no formula, cards at no node, cards
 * whose source nobody states, codes that differ by capital letters only, years without target.
 */
final class UseRules {
  /** A plan is for three years. */
  private static final int YEARS = 3;

  private final PlanKey plan;
  private final PlanContent content;
  private final Faults faults;

  UseRules(PlanKey plan, PlanContent content, Faults faults) {
    this.plan = plan;
    this.content = content;
    this.faults = faults;
  }

  void check() {
    Map<String, Measure> measures = new HashMap<>();
    content.measures().forEach(measure -> measures.putIfAbsent(measure.key(), measure));
    Set<String> used = cards(measures);
    for (int i = 0; i < content.measures().size(); i++) {
      Measure measure = content.measures().get(i);
      faults.addIf(
          !used.contains(measure.key()), "/measures/" + i, PlanRule.MEASURE_UNUSED, measure.code());
    }
    for (ElementKind kind : ElementKind.values()) {
      almostTwice(kind);
    }
    for (int i = 0; i < content.assignments().size(); i++) {
      laterTargets("/assignments/" + i + "/targets", content.assignments().get(i));
    }
  }

  /** Answers the measures that formulas use. */
  private Set<String> cards(Map<String, Measure> measures) {
    Set<String> assigned = new HashSet<>();
    content.assignments().forEach(assignment -> assigned.add(assignment.card()));
    Set<String> used = new HashSet<>();
    for (int i = 0; i < content.cards().size(); i++) {
      IndicatorCard card = content.cards().get(i);
      Set<String> own = measuresOf(card);
      used.addAll(own);
      String place = "/cards/" + i;
      faults.addIf(!assigned.contains(card.code()), place, PlanRule.CARD_UNUSED, card.code());
      boolean measured = own.stream().map(measures::get).allMatch(UseRules::hasSource);
      faults.addIf(
          isBlank(card.dataSource()) && (own.isEmpty() || !measured),
          place + "/dataSource",
          PlanRule.SOURCE_MISSING,
          card.code());
    }
    return used;
  }

  private Set<String> measuresOf(IndicatorCard card) {
    Set<String> keys = new HashSet<>();
    if (Formula.parse(card.formula()) instanceof Formula formula) {
      for (MeasureRef measure : formula.measures()) {
        keys.add(measure.within(plan.entity()).toString());
      }
    }
    return keys;
  }

  /** An automatic measure is its own source. */
  private static boolean hasSource(Measure measure) {
    return measure != null && (!isBlank(measure.dataSource()) || measure.automatic() != null);
  }

  private void almostTwice(ElementKind kind) {
    Map<String, String> seen = new HashMap<>();
    List<? extends PlanElement> elements = kind.in(content);
    for (int i = 0; i < elements.size(); i++) {
      String key = elements.get(i).key();
      String other = seen.putIfAbsent(key.toLowerCase(Locale.ROOT), key);
      faults.addIf(
          other != null && !other.equals(key),
          "/" + kind.list() + "/" + i + "/code",
          PlanRule.CODE_ALMOST_TWICE,
          key,
          other);
    }
  }

  /** Individual objectives are of the year alone. */
  private void laterTargets(String place, Assignment assignment) {
    List<String> missing =
        IntStream.range(plan.year() + 1, plan.year() + YEARS)
            .filter(year -> assignment.targetOf(year).isEmpty())
            .mapToObj(Integer::toString)
            .toList();
    faults.addIf(
        assignment.kind() != AssignmentKind.I && !missing.isEmpty(),
        place,
        PlanRule.TARGET_MISSING_LATER,
        assignment.code(),
        String.join(", ", missing));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
