package it.quadrante.calculation.scoring;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.consolidation.Entry;
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

  /** The same with the percentage that the validator gave. */
  public Scorer judging(Figure percent) {
    return new Scorer(rule, Optional.of(percent), baseline, previous);
  }

  public Score score(Entry value, Target target) {
    if (value instanceof Entry.NotRealised) {
      return percent(Rating.fullIf(false), false, target);
    }
    if (target instanceof Judgement) {
      return judged(target);
    }
    Optional<Obstacle> obstacle = rule.obstacleTo(target, baseline.isPresent());
    if (obstacle.isPresent()) {
      return new Score.None(obstacle.get());
    }
    if (value instanceof Entry.Day day && target instanceof OnOrBefore due) {
      return date(day, due);
    }
    Optional<Figure> number = value.number();
    return number.isEmpty() || target instanceof OnOrBefore
        ? new Score.None(Obstacle.VALUE_DOES_NOT_FIT_TARGET)
        : number(number.get(), target);
  }

  private Score judged(Target target) {
    if (judgedPercent.isEmpty()) {
      return new Score.None(Obstacle.NO_JUDGED_PERCENT);
    }
    Figure judged = judgedPercent.get();
    boolean achieved = judged.compareTo(Figure.HUNDRED) >= 0;
    return percent(Rating.of(Working.of(judged)), achieved, target);
  }

  /** On time 100, late 0, unless the days late are counted. */
  private Score date(Entry.Day day, OnOrBefore due) {
    boolean onTime = due.holds(day.date());
    if (rule.rule() != ScoringRule.DATE_DECAY) {
      return percent(Rating.fullIf(onTime), onTime, due);
    }
    long daysLate = ChronoUnit.DAYS.between(due.date(), day.date());
    return percent(Rules.dateDecay(daysLate, rule.pointsPerDay().orElseThrow()), onTime, due);
  }

  private Score number(Figure v, Target target) {
    if (target instanceof Relative relative) {
      return relative(v, relative);
    }
    return target instanceof Range range ? range(v, range) : threshold(v, (Threshold) target);
  }

  private Score relative(Figure v, Relative target) {
    if (previous.isEmpty()) {
      return new Score.None(Obstacle.NO_PREVIOUS_VALUE);
    }
    Figure p = previous.get();
    Threshold bar = target.resolvedFrom(p);
    if (target.change().isEmpty()) {
      return with(ScoringRule.ACHIEVED_ONLY).threshold(v, bar);
    }
    if (p.isZero()) {
      return new Score.None(Obstacle.PREVIOUS_VALUE_ZERO);
    }
    return rule.rule() == ScoringRule.CHANGE && target.direction().isPresent()
        ? percent(Rules.change(v, bar, p, target.change().get()), bar.holds(v), bar)
        : threshold(v, bar);
  }

  private Score range(Figure v, Range range) {
    Rating rating =
        rule.rule() == ScoringRule.ACHIEVED_ONLY
            ? Rating.fullIf(range.holds(v))
            : Rules.range(v, range);
    return percent(rating, range.holds(v), range);
  }

  private Score threshold(Figure v, Threshold target) {
    return percent(rating(v, target), target.holds(v), target);
  }

  private Rating rating(Figure v, Threshold target) {
    if (rule.rule() == ScoringRule.ACHIEVED_ONLY) {
      return Rules.achievedOnly(v, target);
    }
    if (target.operator() == Operator.EXACTLY) {
      return Rules.range(v, target.asRange());
    }
    return switch (rule.rule()) {
      case LINEAR_GAP -> Rules.linearGap(v, target);
      case BANDS -> Rules.bands(v, target, rule);
      case PROGRESS -> Rules.progress(v, target, baseline.orElseThrow());
      default -> Rules.proportional(v, target);
    };
  }

  private Scorer with(ScoringRule other) {
    return new Scorer(RuleSetting.of(other, rule.cap()), judgedPercent, baseline, previous);
  }

  private Score percent(Rating rating, boolean achieved, Target target) {
    Figure percent = rule.cap().applyTo(rating.working().result());
    return new Score.Percent(percent, achieved, rating.flags(), rating.working(), target, rule);
  }
}
