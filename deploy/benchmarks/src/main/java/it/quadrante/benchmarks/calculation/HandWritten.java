package it.quadrante.benchmarks.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What somebody would write who has this one plan and no other: its formulas as Java, one loop over
 * the numbers. It computes the percentage of every indicator, with the same digits, and the mean of
 * every programme; it knows no states, no periods that lack a value, no explanation.
 */
final class HandWritten {
  private static final MathContext DIVISION = new MathContext(34, RoundingMode.HALF_UP);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private HandWritten() {}

  /** Of the indicators; then of the programmes. */
  record Percentages(BigDecimal[] indicators, BigDecimal[] programmes) {}

  static Percentages percentages(SamplePlan plan) {
    int count = plan.indicators();
    int perProgramme = SamplePlan.PER_PROGRAMME;
    BigDecimal[] indicators = new BigDecimal[count];
    BigDecimal[] sums = new BigDecimal[(count + perProgramme - 1) / perProgramme];
    for (int i = 0; i < count; i++) {
      BigDecimal a = toDate(plan.numbers, 2 * i);
      BigDecimal b = toDate(plan.numbers, 2 * i + 1);
      BigDecimal value =
          switch (SamplePlan.shapeOf(i)) {
            case 0 -> HUNDRED.multiply(a).divide(b, DIVISION);
            case 1 -> a.add(b);
            case 2 -> HUNDRED.multiply(a).divide(a.add(b), DIVISION);
            default -> a;
          };
      indicators[i] = percentage(value, plan.targets[i], SamplePlan.isHigherBetter(i));
      BigDecimal sum = sums[i / perProgramme];
      sums[i / perProgramme] = sum == null ? indicators[i] : sum.add(indicators[i]);
    }
    for (int p = 0; p < sums.length; p++) {
      int parts = Math.min(perProgramme, count - p * perProgramme);
      sums[p] = sums[p].divide(BigDecimal.valueOf(parts), DIVISION);
    }
    return new Percentages(indicators, sums);
  }

  private static BigDecimal toDate(BigDecimal[][] numbers, int measure) {
    BigDecimal[] course = numbers[measure];
    return SamplePlan.isStock(measure) ? course[2] : course[0].add(course[1]).add(course[2]);
  }

  private static BigDecimal percentage(BigDecimal v, BigDecimal t, boolean higherIsBetter) {
    if (!higherIsBetter && v.compareTo(t) <= 0) {
      return HUNDRED;
    }
    BigDecimal ratio = higherIsBetter ? v.divide(t, DIVISION) : t.divide(v, DIVISION);
    return ratio.multiply(HUNDRED).min(HUNDRED);
  }
}
