package it.quadrante.calculation.scoring;

import it.quadrante.calculation.Comparing;
import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A scoring rule with what it needs: the profile's, or what an assignment makes of it.
 *
 * @param bands for BANDS
 * @param pointsPerDay for DATE_DECAY: points lost for a day late
 */
public record RuleSetting(
    ScoringRule rule, Cap cap, List<Band> bands, Optional<Figure> pointsPerDay) {
  public RuleSetting {
    bands = List.copyOf(bands);
  }

  public static RuleSetting of(ScoringRule rule, Cap cap) {
    return new RuleSetting(rule, cap, List.of(), Optional.empty());
  }

  /**
   * Why no value can have a percentage of this target by this rule, if that is so. Ranges, {@code
   * =} and directions without an amount are scored the same way by every rule.
   */
  public Optional<Obstacle> obstacleTo(Target target, boolean baselineKnown) {
    if (target instanceof Target.OnOrBefore) {
      return rule == ScoringRule.DATE_DECAY && pointsPerDay.isEmpty()
          ? Optional.of(Obstacle.NO_POINTS_PER_DAY)
          : Optional.empty();
    }
    if (target instanceof Target.Judgement) {
      return Optional.empty();
    }
    boolean relative = target instanceof Target.Relative;
    if (rule == ScoringRule.DATE_DECAY || (rule == ScoringRule.CHANGE && !relative)) {
      return Optional.of(Obstacle.RULE_DOES_NOT_FIT_TARGET);
    }
    return target.direction().flatMap(operator -> obstacleTo(operator, baselineKnown));
  }

  private Optional<Obstacle> obstacleTo(Operator operator, boolean baselineKnown) {
    if (rule == ScoringRule.PROGRESS && !baselineKnown) {
      return Optional.of(Obstacle.NO_BASELINE);
    }
    if (rule != ScoringRule.BANDS) {
      return Optional.empty();
    }
    if (bands.isEmpty()) {
      return Optional.of(Obstacle.NO_BANDS);
    }
    return improve(operator.higherIsBetter())
        ? Optional.empty()
        : Optional.of(Obstacle.BANDS_AGAINST_TARGET);
  }

  /** Whether each band gives more than the one that is easier to reach. */
  private boolean improve(boolean higherIsBetter) {
    Comparator<Band> rising = Comparator.comparing(Band::threshold);
    List<Band> better = bands.stream().sorted(higherIsBetter ? rising : rising.reversed()).toList();
    for (int i = 1; i < better.size(); i++) {
      Band easier = better.get(i - 1);
      if (better.get(i).threshold().equals(easier.threshold())
          || better.get(i).percent().compareTo(easier.percent()) <= 0) {
        return false;
      }
    }
    return true;
  }

  /** The best band that a value reaches. */
  public Optional<Band> bandOf(Figure value, boolean higherIsBetter) {
    return bands.stream()
        .filter(
            band -> {
              int order = Comparing.order(value, band.threshold());
              return higherIsBetter ? order >= 0 : order <= 0;
            })
        .max(Comparator.comparing(Band::percent));
  }

  /** Everything that is incomplete or contradictory; places are member names. */
  public List<Fault> check() {
    List<Fault> faults = new ArrayList<>();
    if (rule == null) {
      faults.add(Fault.at("rule", FaultCode.RULE_MISSING));
    }
    if (cap != null && cap.highest().filter(h -> h.compareTo(Figure.HUNDRED) < 0).isPresent()) {
      faults.add(Fault.at("cap", FaultCode.CAP_BELOW_HUNDRED, cap.highest().get()));
    }
    checkBands(faults);
    if (rule == ScoringRule.DATE_DECAY && pointsPerDay.isEmpty()) {
      faults.add(Fault.at("pointsPerDay", FaultCode.POINTS_MISSING));
    }
    if (pointsPerDay.filter(points -> points.signum() <= 0).isPresent()) {
      faults.add(Fault.at("pointsPerDay", FaultCode.POINTS_NOT_POSITIVE));
    }
    return faults;
  }

  private void checkBands(List<Fault> faults) {
    if (rule == ScoringRule.BANDS && bands.isEmpty()) {
      faults.add(Fault.at("bands", FaultCode.BANDS_MISSING));
    } else if (bands.stream().anyMatch(Band::isIncomplete)) {
      faults.add(Fault.at("bands", FaultCode.BAND_INCOMPLETE));
    } else if (!improve(true) && !improve(false)) {
      faults.add(Fault.at("bands", FaultCode.BANDS_UNORDERED));
    }
  }
}
