package it.quadrante.calculation.plan;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.calculation.scoring.Band;
import it.quadrante.calculation.scoring.ScoringProfile;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Targets and scoring overrides that contradict themselves, their card or each other. */
final class TargetCheck {
  private final Assignment assignment;
  private final String place;
  private final List<Fault> faults = new ArrayList<>();

  private TargetCheck(Assignment assignment) {
    this.assignment = assignment;
    this.place = "assignments[" + assignment.code() + "]";
  }

  static List<Fault> of(PlanVersion plan, Map<String, Card> cards) {
    List<Fault> faults = new ArrayList<>();
    for (Assignment assignment : plan.assignments()) {
      TargetCheck check = new TargetCheck(assignment);
      Optional<Card> card = Optional.ofNullable(cards.get(assignment.card()));
      assignment
          .targets()
          .forEach((year, target) -> check.target(target, card, ".targets[" + year + "]"));
      assignment
          .interim()
          .forEach((q, target) -> check.target(target, card, ".interimTargets[" + q + "]"));
      if (assignment.interim().containsKey(Quadrimestre.III)) {
        check.add(".interimTargets[III]", FaultCode.INTERIM_AT_YEAR_END);
      }
      check.override();
      faults.addAll(check.faults);
    }
    return faults;
  }

  /** To be completed, or scored by a default rule that cannot score it. */
  static List<Fault> warningsOf(CompiledAssignment compiled, int year) {
    String where = "assignments[" + compiled.code() + "]";
    List<Fault> warnings = new ArrayList<>();
    if (compiled.target().isEmpty()) {
      warnings.add(Fault.at(where + ".targets", FaultCode.TARGET_MISSING, year));
    }
    if (compiled.formula().isEmpty()) {
      warnings.add(
          Fault.at("cards[" + compiled.card().code() + "].formula", FaultCode.FORMULA_EMPTY));
    }
    boolean absolute =
        compiled.target().filter(target -> isNumber(target) && !isRelative(target)).isPresent();
    if (compiled.rule().rule() == ScoringRule.CHANGE && absolute) {
      warnings.add(Fault.at(where + ".scoring", FaultCode.RULE_DOES_NOT_FIT, ScoringRule.CHANGE));
    }
    return warnings;
  }

  private void target(Target target, Optional<Card> card, String member) {
    if (card.filter(each -> !target.fits(each.unit())).isPresent()) {
      add(member, FaultCode.TARGET_AGAINST_UNIT, card.get().unit());
    }
    if (target instanceof Target.Range range) {
      if (range.low().compareTo(range.high()) > 0) {
        add(member, FaultCode.RANGE_UPSIDE_DOWN, range.low(), range.high());
      }
      distance(range.distance(), member);
    }
    if (target instanceof Target.Threshold threshold) {
      distance(threshold.distance(), member);
    }
  }

  private void distance(Optional<Figure> distance, String member) {
    distance
        .filter(stated -> stated.signum() <= 0)
        .ifPresent(stated -> add(member + ".distance", FaultCode.DISTANCE_NOT_POSITIVE, stated));
  }

  private void override() {
    faults.addAll(
        assignment
            .scoring()
            .cap()
            .map(cap -> ScoringProfile.checkCap(cap, place + ".scoring.cap"))
            .orElse(List.of()));
    assignment
        .scoring()
        .pointsPerDay()
        .filter(points -> points.signum() <= 0)
        .ifPresent(points -> add(".scoring.pointsPerDay", FaultCode.POINTS_NOT_POSITIVE));
    assignment.scoring().rule().ifPresent(this::rule);
  }

  private void rule(ScoringRule rule) {
    switch (rule) {
      case BANDS -> bands();
      case DATE_DECAY -> {
        needs(assignment.scoring().pointsPerDay().isPresent(), rule, "pointsPerDay");
        fits(rule, target -> target instanceof Target.OnOrBefore);
      }
      case CHANGE -> fits(rule, TargetCheck::isRelative);
      case PROGRESS -> needs(assignment.baseline().isPresent(), rule, "baseline");
      case PROPORTIONAL, ACHIEVED_ONLY, LINEAR_GAP -> {}
    }
  }

  private void needs(boolean given, ScoringRule rule, String what) {
    if (!given) {
      add(".scoring", FaultCode.RULE_NEEDS, rule, what);
    }
  }

  private void fits(ScoringRule rule, Predicate<Target> condition) {
    if (!assignment.targets().values().stream().allMatch(condition)) {
      add(".scoring.rule", FaultCode.RULE_DOES_NOT_FIT, rule);
    }
  }

  private void bands() {
    List<Band> bands = assignment.scoring().bands();
    needs(!bands.isEmpty(), ScoringRule.BANDS, "bands");
    boolean lower = assignment.targets().values().stream().anyMatch(TargetCheck::lowerIsBetter);
    Comparator<Band> rising = Comparator.comparing(Band::threshold);
    List<Band> better = bands.stream().sorted(lower ? rising.reversed() : rising).toList();
    for (int i = 1; i < better.size(); i++) {
      boolean same = better.get(i).threshold().equals(better.get(i - 1).threshold());
      if (same || better.get(i).percent().compareTo(better.get(i - 1).percent()) <= 0) {
        add(".scoring.bands", FaultCode.BANDS_UNORDERED);
        return;
      }
    }
  }

  private static boolean lowerIsBetter(Target target) {
    return operatorOf(target).filter(Operator::lowerIsBetter).isPresent();
  }

  private static Optional<Operator> operatorOf(Target target) {
    if (target instanceof Target.Threshold threshold) {
      return Optional.of(threshold.operator());
    }
    return target instanceof Target.Relative relative
        ? Optional.of(relative.operator())
        : Optional.empty();
  }

  private static boolean isRelative(Target target) {
    return target instanceof Target.Relative;
  }

  private static boolean isNumber(Target target) {
    return !(target instanceof Target.OnOrBefore) && !(target instanceof Target.Judgement);
  }

  private void add(String member, FaultCode code, Object... arguments) {
    faults.add(Fault.at(place + member, code, arguments));
  }
}
