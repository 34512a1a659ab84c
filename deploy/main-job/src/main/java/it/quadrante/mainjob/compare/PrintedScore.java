package it.quadrante.mainjob.compare;

import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.scoring.Scorer;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import it.quadrante.mainjob.document.PrintedDocument.Percent;
import it.quadrante.mainjob.document.Row;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every percentage that some result gives which rounds to the printed one: print shows rounded
 * results, so a printed percentage may follow from digits that print does not show.
 */
public final class PrintedScore {
  private static final Scorer PROPORTIONAL =
      new Scorer(
          RuleSetting.of(ScoringRule.PROPORTIONAL, Cap.HUNDRED),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final Set<PercentRange> possible;

  private PrintedScore(Set<PercentRange> possible) {
    this.possible = Set.copyOf(possible);
  }

  /** Of a row read with this operator (ignored for a date). */
  public static PrintedScore of(Row row, String operator) {
    if (row.isDate()) {
      return row.resultDate()
          .flatMap(
              day ->
                  row.targetDate()
                      .map(due -> percent(new Entry.Day(day), new Target.OnOrBefore(due))))
          .map(percent -> new PrintedScore(Set.of(PercentRange.point(percent))))
          .orElseGet(() -> new PrintedScore(Set.of()));
    }
    if (row.result().isEmpty() || row.target().isEmpty()) {
      return new PrintedScore(Set.of());
    }
    Target.Threshold target = new Target.Threshold(operatorOf(operator), row.target().get());
    return new PrintedScore(ranges(row.result().get(), row.resultDecimals(), target));
  }

  /** The mean of such scores: an aggregate of rows. */
  public static PrintedScore mean(List<PrintedScore> scores) {
    if (scores.isEmpty()) {
      return new PrintedScore(Set.of());
    }
    Set<PercentRange> sums = Set.of(PercentRange.point(Figure.ZERO));
    for (PrintedScore score : scores) {
      Set<PercentRange> next = new LinkedHashSet<>();
      for (PercentRange sum : sums) {
        score.possible.forEach(range -> next.add(sum.plus(range)));
      }
      sums = next;
    }
    Set<PercentRange> means = new LinkedHashSet<>();
    sums.forEach(sum -> means.add(sum.dividedBy(scores.size())));
    return new PrintedScore(means);
  }

  /** Whether one of them rounds to the printed percentage. */
  public boolean couldBe(Percent printed) {
    PercentRange rounded = PercentRange.printedAs(printed.value(), printed.decimals());
    return possible.stream().anyMatch(range -> range.meets(rounded));
  }

  private static Set<PercentRange> ranges(Figure result, int decimals, Target.Threshold target) {
    Figure half = Figure.of(BigDecimal.ONE.movePointLeft(decimals)).dividedBy(Figure.of(2));
    Figure low = result.minus(half);
    Figure high = result.plus(half);
    boolean smooth =
        low.signum() >= 0 && target.value().signum() > 0 && target.operator() != Operator.EXACTLY;
    if (smooth) {
      // Half-up: the lower end rounds to the printed result, the upper one to the next; at the cap
      // the upper percentage is reached before the end.
      Figure atHigh = percent(high, target);
      return Set.of(
          PercentRange.between(percent(low, target), true, atHigh, atHigh.equals(Figure.HUNDRED)));
    }
    // Where the rule jumps only 0 and 100 occur: try each side.
    Set<PercentRange> points = new LinkedHashSet<>();
    points.add(PercentRange.point(percent(result, target)));
    points.add(PercentRange.point(percent(low, target)));
    points.add(PercentRange.point(percent(high.minus(half.dividedBy(Figure.of(1000))), target)));
    return points;
  }

  private static Figure percent(Figure result, Target target) {
    return percent(new Entry.Number(result), target);
  }

  private static Figure percent(Entry entry, Target target) {
    if (PROPORTIONAL.score(entry, target) instanceof Score.Percent score) {
      return score.percent();
    }
    throw new IllegalArgumentException("no percentage for " + entry + " against " + target);
  }

  private static Operator operatorOf(String sign) {
    for (Operator operator : Operator.values()) {
      if (operator.sign().equals(sign)) {
        return operator;
      }
    }
    throw new IllegalArgumentException("not an operator: " + sign);
  }
}
