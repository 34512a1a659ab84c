package it.quadrante.calculation.scoring;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.calculation.target.Target.Judgement;
import it.quadrante.calculation.target.Target.OnOrBefore;
import it.quadrante.calculation.target.Target.Range;
import it.quadrante.calculation.target.Target.Relative;
import it.quadrante.calculation.target.Target.Threshold;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Holds one value against one target.
 *
 * @param judgedPercent the validator's percentage, for a judgement in words
 * @param baseline for PROGRESS
 * @param previous for relative targets
 */
public record Scorer(
    RuleSetting rule,
    Optional<Figure> judgedPercent,
    Optional<Figure> baseline,
    Optional<Figure> previous) {

  public Score score(Entry value, Target target) {
    if (target instanceof Judgement) {
      return judged(value, target);
    }
    if (value instanceof Entry.NotRealised) {
      return percent(Rating.fullIf(false), false, target);
    }
    if (value instanceof Entry.Day day && target instanceof OnOrBefore due) {
      return date(day, due);
    }
    return value
        .number()
        .filter(number -> !(target instanceof OnOrBefore))
        .map(number -> number(number, target))
        .orElseGet(() -> none(Obstacle.VALUE_DOES_NOT_FIT_TARGET));
  }

  private Score judged(Entry value, Target target) {
    if (value instanceof Entry.NotRealised) {
      return percent(Rating.fullIf(false), false, target);
    }
    return judgedPercent
        .map(
            judged ->
                percent(
                    Rating.of(Working.of(judged)), judged.compareTo(Figure.HUNDRED) >= 0, target))
        .orElseGet(() -> none(Obstacle.NO_JUDGED_PERCENT));
  }

  /** On time 100, late 0, unless the days late are counted. */
  private Score date(Entry.Day day, OnOrBefore due) {
    boolean onTime = due.holds(day.date());
    if (rule.rule() != ScoringRule.DATE_DECAY) {
      return percent(Rating.fullIf(onTime), onTime, due);
    }
    long daysLate = ChronoUnit.DAYS.between(due.date(), day.date());
    return rule.pointsPerDay()
        .map(points -> percent(Rules.dateDecay(daysLate, points), onTime, due))
        .orElseGet(() -> none(Obstacle.NO_POINTS_PER_DAY));
  }

  private Score number(Figure v, Target target) {
    if (rule.rule() == ScoringRule.DATE_DECAY) {
      return none(Obstacle.RULE_DOES_NOT_FIT_TARGET);
    }
    if (target instanceof Relative relative) {
      return relative(v, relative);
    }
    if (rule.rule() == ScoringRule.CHANGE) {
      return none(Obstacle.RULE_DOES_NOT_FIT_TARGET);
    }
    return target instanceof Range range ? range(v, range) : threshold(v, (Threshold) target);
  }

  private Score relative(Figure v, Relative target) {
    if (previous.isEmpty()) {
      return none(Obstacle.NO_PREVIOUS_VALUE);
    }
    Figure p = previous.get();
    Threshold bar = target.resolvedFrom(p);
    if (target.change().isEmpty()) {
      return with(ScoringRule.ACHIEVED_ONLY).threshold(v, bar);
    }
    if (p.isZero()) {
      return none(Obstacle.PREVIOUS_VALUE_ZERO);
    }
    Change wanted = target.change().get();
    boolean hasDirection = bar.operator() != Operator.EXACTLY;
    return rule.rule() == ScoringRule.CHANGE && hasDirection
        ? percent(Rules.change(v, bar, p, wanted), bar.operator().holds(v, bar.value()), bar)
        : threshold(v, bar);
  }

  private Score range(Figure v, Range range) {
    boolean inside = range.holds(v);
    Rating rating =
        rule.rule() == ScoringRule.ACHIEVED_ONLY ? Rating.fullIf(inside) : Rules.range(v, range);
    return percent(rating, inside, range);
  }

  private Score threshold(Figure v, Threshold target) {
    boolean achieved = target.operator().holds(v, target.value());
    if (rule.rule() == ScoringRule.ACHIEVED_ONLY) {
      return percent(Rules.achievedOnly(v, target), achieved, target);
    }
    if (target.operator() == Operator.EXACTLY) {
      return percent(Rules.range(v, target.asRange()), achieved, target);
    }
    return switch (rule.rule()) {
      case LINEAR_GAP -> percent(Rules.linearGap(v, target), achieved, target);
      case BANDS ->
          rule.bands().isEmpty()
              ? none(Obstacle.NO_BANDS)
              : percent(Rules.bands(v, target, rule.bands()), achieved, target);
      case PROGRESS ->
          baseline
              .map(b -> percent(Rules.progress(v, target, b), achieved, target))
              .orElseGet(() -> none(Obstacle.NO_BASELINE));
      default -> percent(Rules.proportional(v, target), achieved, target);
    };
  }

  private Scorer with(ScoringRule other) {
    return new Scorer(RuleSetting.of(other, rule.cap()), judgedPercent, baseline, previous);
  }

  private Score percent(Rating rating, boolean achieved, Target target) {
    Figure percent = rule.cap().applyTo(rating.working().result());
    return new Score.Percent(
        percent, achieved, Set.copyOf(rating.flags()), rating.working(), target, rule);
  }

  private static Score none(Obstacle obstacle) {
    return new Score.None(obstacle);
  }
}
