package it.quadrante.calculation.scoring;

import it.quadrante.calculation.Comparing;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Target.Range;
import it.quadrante.calculation.target.Target.Threshold;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.Optional;

/**
 * The scoring rules, one function each. v is the value, t the target, b the baseline, p the
 * previous value; percentages come before floor and cap.
 */
final class Rules {
  private Rules() {}

  /** 100·v/t; lower is better: 100 up to the target, then 100·t/v. */
  static Rating proportional(Figure v, Threshold target) {
    Figure t = target.value();
    Optional<Rating> edge = edge(v, target);
    if (edge.isPresent()) {
      return edge.get();
    }
    if (target.operator().higherIsBetter()) {
      return Rating.of(Working.of(v).dividedBy(Working.of(t)).inPercent());
    }
    return Comparing.order(v, t) <= 0
        ? Rating.fullIf(true)
        : Rating.of(Working.of(t).dividedBy(Working.of(v)).inPercent());
  }

  /** 100·v/t; lower is better: 100·(2t − v)/t. */
  static Rating linearGap(Figure v, Threshold target) {
    Working t = Working.of(target.value());
    Optional<Rating> edge = edge(v, target);
    if (edge.isPresent()) {
      return edge.get();
    }
    Working gap =
        target.operator().higherIsBetter()
            ? Working.of(v)
            : Working.of(Figure.of(2)).times(t).minus(Working.of(v));
    return Rating.of(gap.dividedBy(t).inPercent());
  }

  /** Where v/t says nothing: a target of zero, then signs. */
  private static Optional<Rating> edge(Figure v, Threshold target) {
    Figure t = target.value();
    if (t.isZero()) {
      boolean good = target.operator().higherIsBetter() ? v.signum() >= 0 : v.signum() <= 0;
      return Optional.of(Rating.fullIf(good));
    }
    return v.signum() < 0 || t.signum() < 0
        ? Optional.of(achievedOnly(v, target).flagged(ScoreFlag.SIGN))
        : Optional.empty();
  }

  /** 100 if achieved, else 0. */
  static Rating achievedOnly(Figure v, Threshold target) {
    return Rating.fullIf(target.holds(v));
  }

  /** 100·(v − b)/(t − b): the part of the way from the baseline that was made. */
  static Rating progress(Figure v, Threshold target, Figure b) {
    Figure t = target.value();
    if (target.holds(b) || b.equals(t)) {
      return achievedOnly(v, target).flagged(ScoreFlag.BASELINE_MEETS_TARGET);
    }
    Working made = Working.of(v).minus(Working.of(b));
    return Rating.of(made.dividedBy(Working.of(t).minus(Working.of(b))).inPercent());
  }

  /**
   * The change had, c = 100·(v − p)/|p|, in percent of the change wanted: 100·c/r. A change wanted
   * against the operator ({@code >= −5 %}) or of zero has no such percentage: SI 100, NO 0.
   */
  static Rating change(Figure v, Threshold target, Figure p, Change wanted) {
    int direction = target.operator().higherIsBetter() ? 1 : -1;
    if (wanted.amount().signum() != direction) {
      return achievedOnly(v, target).flagged(ScoreFlag.SIGN);
    }
    Working moved = Working.of(v).minus(Working.of(p));
    Working had =
        wanted.unit() == ChangeUnit.POINTS
            ? moved
            : moved.dividedBy(Working.of(p.abs())).inPercent();
    return Rating.of(had.dividedBy(Working.of(wanted.amount())).inPercent());
  }

  /** The best band reached, else 0. */
  static Rating bands(Figure v, Threshold target, RuleSetting rule) {
    return Rating.of(
        Working.of(
            rule.bandOf(v, target.operator().higherIsBetter())
                .map(Band::percent)
                .orElse(Figure.ZERO)));
  }

  /** Inside 100; outside it falls linearly to 0 at the stated distance, or is 0 at once. */
  static Rating range(Figure v, Range range) {
    if (range.holds(v)) {
      return Rating.fullIf(true);
    }
    Optional<Figure> distance = range.distance().filter(stated -> stated.signum() > 0);
    if (distance.isEmpty()) {
      return Rating.fullIf(false);
    }
    Working d = Working.of(distance.get());
    Working outside =
        v.compareTo(range.low()) < 0
            ? Working.of(range.low()).minus(Working.of(v))
            : Working.of(v).minus(Working.of(range.high()));
    return Rating.of(d.minus(outside).dividedBy(d).inPercent());
  }

  /** 100 on time, then so many points less for each day late. */
  static Rating dateDecay(long daysLate, Figure pointsPerDay) {
    if (daysLate <= 0) {
      return Rating.fullIf(true);
    }
    Working lost = Working.of(pointsPerDay).times(Working.of(Figure.of(daysLate)));
    return Rating.of(Working.of(Figure.HUNDRED).minus(lost));
  }
}
