package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;
import it.quadrante.planning.plan.domain.Criterion.Letter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What D.Lgs. 150/2009 art. 5 c. 2 asks of an objective, for each assignment. B, C, F and G follow
 * from the plan as far as they can (D, in time, is the target of the year that {@link
 * PlanRule#TARGET_MISSING} asks for); A and E are for the editor to state, and what the editor
 * states of another letter settles it.
 */
final class CriteriaRules {
  private static final int EARLIER_YEARS = 3;

  private final PlanKey plan;
  private final PlanContent content;
  private final Faults faults;
  private final Map<String, PlanNode> nodes = new HashMap<>();
  private final Map<String, IndicatorCard> cards = new HashMap<>();

  CriteriaRules(PlanKey plan, PlanContent content, Faults faults) {
    this.plan = plan;
    this.content = content;
    this.faults = faults;
    content.nodes().forEach(node -> nodes.putIfAbsent(node.code(), node));
    content.cards().forEach(card -> cards.putIfAbsent(card.code(), card));
  }

  void check() {
    for (int i = 0; i < content.assignments().size(); i++) {
      check("/assignments/" + i + "/criteria", content.assignments().get(i));
    }
  }

  private void check(String place, Assignment assignment) {
    Map<Letter, Boolean> stated = new HashMap<>();
    assignment.criteria().forEach(criterion -> stated.put(criterion.letter(), criterion.met()));
    IndicatorCard card = cards.get(assignment.card());
    for (Letter letter : Letter.values()) {
      if (stated.containsKey(letter)) {
        faults.addIf(
            !stated.get(letter), place, PlanRule.CRITERION_NOT_MET, assignment.code(), letter);
      }
    }
    open(place, stated, Letter.B, isMeasurable(card), PlanRule.NOT_MEASURABLE, assignment);
    open(
        place, stated, Letter.C, isImproving(assignment, card), PlanRule.NOT_IMPROVING, assignment);
    open(
        place,
        stated,
        Letter.F,
        isComparable(assignment, card),
        PlanRule.NOT_COMPARABLE,
        assignment);
    open(
        place, stated, Letter.G, hasBudget(assignment), PlanRule.NOT_TIED_TO_RESOURCES, assignment);
    boolean ticked = stated.containsKey(Letter.A) && stated.containsKey(Letter.E);
    faults.addIf(!ticked, place, PlanRule.CRITERIA_TO_STATE, assignment.code());
  }

  private void open(
      String place,
      Map<Letter, Boolean> stated,
      Letter letter,
      boolean met,
      PlanRule rule,
      Assignment assignment) {
    faults.addIf(!met && !stated.containsKey(letter), place, rule, assignment.code());
  }

  /** B: something is computed, or judged by somebody. */
  private static boolean isMeasurable(IndicatorCard card) {
    return card != null && (card.hasFormula() || card.unit() == Unit.JUDGEMENT);
  }

  /**
   * C: the target is better than the baseline, else than the previous value, where one is stated.
   */
  private boolean isImproving(Assignment assignment, IndicatorCard card) {
    Reference compared =
        assignment.baseline() != null ? assignment.baseline() : assignment.previous();
    if (card == null || compared == null) {
      return false;
    }
    Target target = assignment.targetOf(plan.year()).map(YearTarget::target).orElse(null);
    if (target instanceof Target.Relative relative) {
      return asksForBetter(relative.operator(), card.polarity());
    }
    if (target instanceof Target.Threshold bar && compared instanceof Reference.Stated was) {
      int more = bar.value().compareTo(was.value());
      return card.polarity() == Polarity.LOWER ? more < 0 : more > 0;
    }
    // A date, a range, a judgement, or a result that only reporting knows: stated means compared.
    return target != null;
  }

  private static boolean asksForBetter(Operator operator, Polarity polarity) {
    return operator != null && !operator.contradicts(polarity);
  }

  /** F: a catalogue code, or results of three earlier years. */
  private boolean isComparable(Assignment assignment, IndicatorCard card) {
    Set<Integer> earlier = new HashSet<>();
    assignment.resultsInWords().stream()
        .map(InWords::year)
        .filter(year -> year < plan.year())
        .forEach(earlier::add);
    return (card != null && card.catalogueCode() != null) || earlier.size() >= EARLIER_YEARS;
  }

  /** G: the node or one above it has a budget. */
  private boolean hasBudget(Assignment assignment) {
    Set<String> walked = new HashSet<>();
    PlanNode node = nodes.get(assignment.node());
    while (node != null && walked.add(node.code())) {
      if (node.resources() != null && isStated(node.resources().budget())) {
        return true;
      }
      node = node.parent() == null ? null : nodes.get(node.parent());
    }
    return false;
  }

  private static boolean isStated(Resources.Amounts budget) {
    return budget != null
        && (isStated(budget.currentCosts())
            || isStated(budget.investments())
            || isStated(budget.currentIncome()));
  }

  private static boolean isStated(Figure amount) {
    return amount != null && amount.signum() != 0;
  }
}
