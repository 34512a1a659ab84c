package it.quadrante.planning.plan.domain;

import it.quadrante.calculation.fault.Fault;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assignments: node and card exist, the kind fits the level, each target fits the unit, what is
 * scored otherwise than by the profile can be scored.
 */
final class AssignmentRules {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final List<Assignment> assignments;
  private final Map<String, PlanNode> nodes = new HashMap<>();
  private final Map<String, IndicatorCard> cards = new HashMap<>();
  private final Faults faults;

  AssignmentRules(PlanContent content, Faults faults) {
    this.assignments = content.assignments();
    this.faults = faults;
    content.nodes().forEach(node -> nodes.putIfAbsent(node.code(), node));
    content.cards().forEach(card -> cards.putIfAbsent(card.code(), card));
  }

  void check() {
    for (int i = 0; i < assignments.size(); i++) {
      String place = "/assignments/" + i;
      Assignment assignment = assignments.get(i);
      node(place, assignment);
      IndicatorCard card = cards.get(assignment.card());
      faults.addIf(
          card == null,
          place + "/card",
          PlanRule.UNKNOWN_CARD,
          assignment.code(),
          assignment.card());
      targets(place, assignment, card);
      scoring(place + "/scoring", assignment);
      criteria(place + "/criteria/", assignment);
    }
  }

  private void criteria(String place, Assignment assignment) {
    Set<Criterion.Letter> letters = new HashSet<>();
    for (int i = 0; i < assignment.criteria().size(); i++) {
      Criterion.Letter letter = assignment.criteria().get(i).letter();
      faults.addIf(
          !letters.add(letter),
          place + i + "/letter",
          PlanRule.CRITERION_TWICE,
          assignment.code(),
          letter);
    }
  }

  private void scoring(String place, Assignment assignment) {
    if (assignment.scoring() == null) {
      return;
    }
    for (Fault fault : assignment.scoring().setting().check()) {
      faults.add(
          place + "/" + fault.place(),
          PlanRule.SCORING_FAULT,
          assignment.code(),
          fault.italian(),
          fault.english());
    }
  }

  private void node(String place, Assignment assignment) {
    PlanNode node = nodes.get(assignment.node());
    if (node == null) {
      faults.add(place + "/node", PlanRule.UNKNOWN_NODE, assignment.code(), assignment.node());
      return;
    }
    boolean individual = node.level() == NodeLevel.OBIETTIVO_INDIVIDUALE;
    faults.addIf(
        individual != (assignment.kind() == AssignmentKind.I),
        place + "/kind",
        PlanRule.KIND_AGAINST_LEVEL,
        assignment.code(),
        assignment.kind(),
        node.code());
  }

  private void targets(String place, Assignment assignment, IndicatorCard card) {
    Set<Integer> years = new HashSet<>();
    for (int i = 0; i < assignment.targets().size(); i++) {
      YearTarget target = assignment.targets().get(i);
      String at = place + "/targets/" + i;
      faults.addIf(
          !years.add(target.year()),
          at + "/year",
          PlanRule.TARGET_TWICE,
          assignment.code(),
          target.year());
      target(at + "/target", assignment, card, target.target());
    }
    Set<Quadrimestre> periods = new HashSet<>();
    for (int i = 0; i < assignment.interimTargets().size(); i++) {
      InterimTarget target = assignment.interimTargets().get(i);
      String at = place + "/interimTargets/" + i;
      faults.addIf(
          !periods.add(target.quadrimestre()),
          at + "/quadrimestre",
          PlanRule.TARGET_TWICE,
          assignment.code(),
          target.quadrimestre());
      target(at + "/target", assignment, card, target.target());
    }
  }

  private void target(String at, Assignment assignment, IndicatorCard card, Target target) {
    if (target instanceof Target.Range range) {
      faults.addIf(
          range.low().compareTo(range.high()) > 0,
          at,
          PlanRule.RANGE_UPSIDE_DOWN,
          range.low(),
          range.high());
    }
    if (target instanceof Target.OnOrBefore deadline) {
      faults.addIf(isImplausible(deadline.date()), at, PlanRule.DATE_IMPLAUSIBLE, deadline.date());
    }
    faults.addIf(
        card != null && !fits(target, card.unit()),
        at + "/kind",
        PlanRule.TARGET_AGAINST_UNIT,
        assignment.code());
  }

  /** Dates against a date, words judged in words, numbers against numbers. */
  private static boolean fits(Target target, Unit unit) {
    return switch (unit) {
      case DATE -> target instanceof Target.OnOrBefore;
      case JUDGEMENT -> target instanceof Target.Judgement;
      default -> !(target instanceof Target.OnOrBefore) && !(target instanceof Target.Judgement);
    };
  }

  /** 00/01/1900 and its like: what a spreadsheet makes of an empty cell. */
  private static boolean isImplausible(LocalDate date) {
    return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR;
  }
}
