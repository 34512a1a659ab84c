package it.quadrante.calculation.naive;

import it.quadrante.calculation.scoring.Band;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of scoring rules, row by row.
 *
 * @param b baseline
 * @param p previous value
 */
record NaiveScoring(
    ScoringRule rule,
    Optional<Fraction> cap,
    List<Band> bands,
    Optional<Fraction> pointsPerDay,
    Optional<Fraction> judged,
    Optional<Fraction> b,
    Optional<Fraction> p) {

  private static final Fraction ALL = Fraction.HUNDRED;
  private static final Fraction NOTHING = Fraction.ZERO;

  /** A percentage between 0 and the cap. */
  record Mark(Fraction percent, boolean achieved, Set<ScoreFlag> flags) {}

  /** Empty where no percentage can be had. */
  Optional<Mark> mark(Outcome value, Target target) {
    if (value instanceof Outcome.NotDone) {
      return mark(NOTHING, false);
    }
    if (target instanceof Target.Judgement) {
      return judged.flatMap(percent -> mark(percent, percent.isAtLeast(ALL)));
    }
    if (target instanceof Target.OnOrBefore due) {
      return value instanceof Outcome.Day day ? day(day, due) : Optional.empty();
    }
    if (rule == ScoringRule.DATE_DECAY || !(value instanceof Outcome.Number number)) {
      return Optional.empty();
    }
    return number(number.value(), target);
  }

  private Optional<Mark> day(Outcome.Day day, Target.OnOrBefore due) {
    long late = ChronoUnit.DAYS.between(due.date(), day.date());
    if (rule == ScoringRule.DATE_DECAY && pointsPerDay.isEmpty()) {
      return Optional.empty();
    }
    Fraction percent = late <= 0 ? ALL : NOTHING;
    if (rule == ScoringRule.DATE_DECAY && late > 0) {
      percent = ALL.minus(Fraction.of(late).times(pointsPerDay.get()));
    }
    return mark(percent, late <= 0);
  }

  private Optional<Mark> number(Fraction v, Target target) {
    if (target instanceof Target.Relative relative) {
      return relative(v, relative);
    }
    if (rule == ScoringRule.CHANGE) {
      return Optional.empty();
    }
    if (target instanceof Target.Range range) {
      return within(v, Fraction.of(range.low()), Fraction.of(range.high()), range.distance());
    }
    Target.Threshold bar = (Target.Threshold) target;
    return bar(v, bar.operator(), Fraction.of(bar.value()), bar.distance());
  }

  /** t = p + |p|·r/100, or p and so many points; without an amount the direction alone counts. */
  private Optional<Mark> relative(Fraction v, Target.Relative target) {
    if (p.isEmpty() || (target.change().isPresent() && p.get().signum() == 0)) {
      return Optional.empty();
    }
    Fraction before = p.get();
    Operator operator = target.operator();
    if (target.change().isEmpty()) {
      boolean achieved = holds(v, operator, before);
      return mark(achieved ? ALL : NOTHING, achieved);
    }
    boolean points = target.change().get().unit() == ChangeUnit.POINTS;
    Fraction r = Fraction.of(target.change().get().amount());
    Fraction t = before.plus(points ? r : before.abs().times(r).over(ALL));
    if (rule != ScoringRule.CHANGE || operator == Operator.EXACTLY) {
      return bar(v, operator, t, Optional.empty());
    }
    if (r.signum() != (isHigherBetter(operator) ? 1 : -1)) {
      return yesOrNo(v, operator, t, ScoreFlag.SIGN);
    }
    Fraction moved = v.minus(before);
    Fraction c = points ? moved : moved.times(ALL).over(before.abs());
    return mark(c.times(ALL).over(r), holds(v, operator, t));
  }

  private Optional<Mark> bar(Fraction v, Operator operator, Fraction t, Optional<Figure> distance) {
    if (operator == Operator.EXACTLY) {
      return within(v, t, t, distance);
    }
    boolean higher = isHigherBetter(operator);
    boolean achieved = holds(v, operator, t);
    return switch (rule) {
      case ACHIEVED_ONLY -> mark(achieved ? ALL : NOTHING, achieved);
      case PROGRESS -> progress(v, operator, t);
      case BANDS -> bestBand(v, higher).flatMap(percent -> mark(percent, achieved));
      default -> ratio(v, operator, t);
    };
  }

  /** PROPORTIONAL and LINEAR_GAP with their edges, in their order. */
  private Optional<Mark> ratio(Fraction v, Operator operator, Fraction t) {
    boolean higher = isHigherBetter(operator);
    boolean achieved = holds(v, operator, t);
    if (t.signum() == 0) {
      return mark((higher ? v.signum() >= 0 : v.signum() <= 0) ? ALL : NOTHING, achieved);
    }
    if (v.signum() < 0 || t.signum() < 0) {
      return yesOrNo(v, operator, t, ScoreFlag.SIGN);
    }
    if (higher) {
      return mark(v.times(ALL).over(t), achieved);
    }
    if (rule == ScoringRule.LINEAR_GAP) {
      return mark(t.plus(t).minus(v).times(ALL).over(t), achieved);
    }
    return mark(v.isAtMost(t) ? ALL : t.times(ALL).over(v), achieved);
  }

  private Optional<Mark> progress(Fraction v, Operator operator, Fraction t) {
    if (b.isEmpty()) {
      return Optional.empty();
    }
    Fraction start = b.get();
    if (holds(start, operator, t) || start.equals(t)) {
      return yesOrNo(v, operator, t, ScoreFlag.BASELINE_MEETS_TARGET);
    }
    return mark(v.minus(start).times(ALL).over(t.minus(start)), holds(v, operator, t));
  }

  /** None where a harder band gives no more than an easier one. */
  private Optional<Fraction> bestBand(Fraction v, boolean higher) {
    Comparator<Band> rising = Comparator.comparing(Band::threshold);
    List<Band> easiestFirst = bands.stream().sorted(higher ? rising : rising.reversed()).toList();
    Optional<Fraction> best = easiestFirst.isEmpty() ? Optional.empty() : Optional.of(NOTHING);
    Band easier = null;
    for (Band band : easiestFirst) {
      boolean harder =
          easier == null
              || (band.threshold().compareTo(easier.threshold()) != 0
                  && band.percent().compareTo(easier.percent()) > 0);
      if (!harder) {
        return Optional.empty();
      }
      Fraction threshold = Fraction.of(band.threshold());
      if (higher ? v.isAtLeast(threshold) : v.isAtMost(threshold)) {
        best = Optional.of(Fraction.of(band.percent()));
      }
      easier = band;
    }
    return best;
  }

  /** Inside 100; outside linearly to 0 at the distance. */
  private Optional<Mark> within(
      Fraction v, Fraction low, Fraction high, Optional<Figure> distance) {
    boolean inside = v.isAtLeast(low) && v.isAtMost(high);
    Optional<Fraction> d = distance.map(Fraction::of).filter(each -> each.signum() > 0);
    if (inside || d.isEmpty() || rule == ScoringRule.ACHIEVED_ONLY) {
      return mark(inside ? ALL : NOTHING, inside);
    }
    Fraction outside = low.minus(v).max(v.minus(high));
    return mark(ALL.minus(outside.times(ALL).over(d.get())), false);
  }

  private Optional<Mark> yesOrNo(Fraction v, Operator operator, Fraction t, ScoreFlag flag) {
    boolean achieved = holds(v, operator, t);
    return Optional.of(new Mark(achieved ? ALL : NOTHING, achieved, Set.of(flag)));
  }

  /** Floor 0 and cap. */
  private Optional<Mark> mark(Fraction percent, boolean achieved) {
    Fraction capped = cap.map(percent::min).orElse(percent).max(NOTHING);
    return Optional.of(new Mark(capped, achieved, Set.of()));
  }

  private static boolean isHigherBetter(Operator operator) {
    return operator == Operator.AT_LEAST || operator == Operator.ABOVE;
  }

  private static boolean holds(Fraction v, Operator operator, Fraction t) {
    int order = v.compareTo(t);
    return switch (operator) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case ABOVE -> order > 0;
      case BELOW -> order < 0;
      case EXACTLY -> order == 0;
    };
  }
}
