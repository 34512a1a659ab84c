package it.quadrante.calculation.properties;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.result.AggregateResult;
import it.quadrante.calculation.result.Average;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RollUpPropertiesTest {
  private static final LocalDate YEAR_AFTER = LocalDate.of(2018, 2, 1);
  private static final int INDICATORS = 12;

  /** Two objectives, four programmes in two perspectives, three indicators each. */
  private static CompiledPlan plan(RollUp rollUp, boolean weighted) {
    PlanBuilder plan =
        PlanBuilder.aPlan()
            .area("A")
            .objective("1", "A")
            .objective("2", "A")
            .rollingUp(rollUp.policy(), rollUp.basis());
    for (int i = 0; i < 4; i++) {
      String objective = i < 2 ? "1" : "2";
      String weight = weighted ? List.of("10", "20", "30", "40").get(i) : null;
      plan.programme(objective + "." + i, objective, i % 2 == 0 ? "P" : "Q", weight);
      for (int k = 0; k < 3; k++) {
        AssignmentKind kind = k == 2 ? AssignmentKind.O : AssignmentKind.S;
        plan.simple("x" + (i * 3 + k), objective + "." + i, kind, "100");
      }
    }
    return plan.compiled();
  }

  @Property
  void everyFigureStaysBetweenTheLeastAndTheGreatestOfItsParts(
      @ForAll("rollUps") RollUp rollUp,
      @ForAll boolean weighted,
      @ForAll("values") List<Optional<Integer>> values) {
    PlanResults results = evaluate(plan(rollUp, weighted), values);

    for (AggregateResult result : results.aggregates()) {
      List<Figure> parts = result.average().parts().stream().map(Average.Part::percent).toList();
      assertThat(result.percent().isPresent()).isEqualTo(!parts.isEmpty());
      result
          .percent()
          .ifPresent(
              percent -> {
                assertThat(percent).isGreaterThanOrEqualTo(Collections.min(parts));
                assertThat(percent).isLessThanOrEqualTo(Collections.max(parts));
              });
    }
  }

  @Property
  void redistributionLosesNoWeight(
      @ForAll("rollUps") RollUp rollUp, @ForAll("values") List<Optional<Integer>> values) {
    Average overall = evaluate(plan(rollUp, true), values).overall().average();

    Figure used = overall.weightUsed().orElse(Figure.ZERO);
    Figure redistributed =
        overall.leftOut().stream()
            .flatMap(part -> part.weight().stream())
            .reduce(Figure.ZERO, Figure::plus);
    assertThat(used.plus(redistributed)).isEqualTo(Figure.HUNDRED);
  }

  private static PlanResults evaluate(CompiledPlan plan, List<Optional<Integer>> values) {
    return PlanResults.evaluate(
        plan, CellValues.of(2017, cells(values)), Quadrimestre.III, YEAR_AFTER);
  }

  /** An empty value is not assessable, so that it is left out. */
  private static Map<Cell, CellValue> cells(List<Optional<Integer>> values) {
    Map<Cell, CellValue> cells = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      cells.put(new Cell(PlanBuilder.key("x" + i), Quadrimestre.III), value(values.get(i)));
    }
    return cells;
  }

  private static CellValue value(Optional<Integer> number) {
    return number.isEmpty()
        ? new CellValue.NotAssessable(1, Provenance.UNKNOWN)
        : new CellValue.Counting(
            1,
            new Entry.Number(Figure.of(number.get()).dividedBy(Figure.of(3))),
            Optional.empty(),
            Provenance.UNKNOWN);
  }

  @Provide
  Arbitrary<RollUp> rollUps() {
    return Combinators.combine(
            Arbitraries.of(RollUp.Policy.class), Arbitraries.of(RollUp.Basis.class))
        .as(RollUp::new);
  }

  @Provide
  Arbitrary<List<Optional<Integer>>> values() {
    return Arbitraries.integers().between(0, 320).optional(0.7).list().ofSize(INDICATORS);
  }
}
