package it.quadrante.benchmarks.calculation;

import it.quadrante.calculation.result.PlanResults;
import it.quadrante.figure.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/** That both sides of the comparison compute the same, to the last digit. */
final class Agreement {
  private Agreement() {}

  /**
   * @throws IllegalStateException when some percentage differs
   */
  static void require(SamplePlan plan) {
    PlanResults results = plan.evaluate();
    HandWritten.Percentages byHand = HandWritten.percentages(plan);
    for (int i = 0; i < byHand.indicators().length; i++) {
      String code = "i" + i;
      require(code, byHand.indicators()[i], results.indicator(code).orElseThrow().percent());
    }
    for (int p = 0; p < byHand.programmes().length; p++) {
      String subject = "node:p" + p;
      require(subject, byHand.programmes()[p], results.aggregate(subject).orElseThrow().percent());
    }
  }

  private static void require(String what, BigDecimal byHand, Optional<Figure> evaluated) {
    if (!evaluated.equals(Optional.of(Figure.of(byHand)))) {
      throw new IllegalStateException(
          "%s: by hand %s, evaluated %s".formatted(what, byHand, evaluated));
    }
  }
}
