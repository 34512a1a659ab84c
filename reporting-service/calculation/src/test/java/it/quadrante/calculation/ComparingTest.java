package it.quadrante.calculation;

import static it.quadrante.calculation.consolidation.CellsBuilder.cells;
import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingTest {
  private static final Figure THIRD = Figure.ONE.dividedBy(Figure.of(3));

  @ParameterizedTest
  @CsvSource({
    "1, 2, -1",
    "2, 1, 1",
    "2, 2.0, 0",
    "0, 0, 0",
    "0, 0.0000000001, -1",
    "-1, 0, -1",
    "-2, -1, -1",
    "1000000000000000000000000001, 1000000000000000000000000000, 1",
    "-0.0000000001, 0.0000000001, -1",
  })
  void figuresThatWereEnteredCompareAsTheyAre(String left, String right, int order) {
    assertThat(Comparing.order(f(left), f(right))).isEqualTo(order);
  }

  @Test
  void whatADivisionLeavesBehindDoesNotCount() {
    Figure almostOne = THIRD.times(Figure.of(3));

    assertThat(almostOne).isNotEqualTo(Figure.ONE);
    assertThat(Comparing.order(almostOne, Figure.ONE)).isZero();
    assertThat(Comparing.order(Figure.ONE, almostOne)).isZero();
    assertThat(Comparing.order(almostOne.negated(), Figure.of(-1))).isZero();
  }

  @Test
  void aDifferenceInTheThirtiethDigitCounts() {
    Figure least = Figure.ONE.dividedBy(f("10000000000000000000000000000"));

    assertThat(Comparing.order(Figure.ONE.plus(least), Figure.ONE)).isPositive();
    assertThat(Comparing.order(Figure.ONE.minus(least), Figure.ONE)).isNegative();
    assertThat(Comparing.order(Figure.ONE.plus(least.dividedBy(f("1000"))), Figure.ONE)).isZero();
  }

  @ParameterizedTest
  @CsvSource({">=, true", "<=, true", "=, true", ">, false", "<, false"})
  void aValueThatIsTheTargetButForItsDivisionReachesIt(String operator, boolean achieved) {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .measure("A", Consolidation.SUM)
            .indicator(
                "X",
                "1",
                AssignmentKind.S,
                "[A] / 3 × 3",
                new Target.Threshold(Operator.of(operator).orElseThrow(), f("10")));
    CellValues cells = cells().number("A", Quadrimestre.III, "10").build();

    PlanResults results =
        PlanResults.evaluate(plan.compiled(), cells, Quadrimestre.III, LocalDate.of(2018, 2, 1));

    assertThat(results.indicator("X").orElseThrow().achieved()).contains(achieved);
  }
}
