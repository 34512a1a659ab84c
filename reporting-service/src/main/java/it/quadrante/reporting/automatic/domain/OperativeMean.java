package it.quadrante.reporting.automatic.domain;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Count;
import it.quadrante.calculation.consolidation.CountedFact;
import it.quadrante.calculation.consolidation.CountedFact.FactOutcome;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.result.IndicatorResult;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The mean of the percentages of the operative assignments of a plan, as they stand at a
 * quadrimestre. An assignment whose formula uses the mean is left out of it, so that nothing
 * depends on itself; so is one without a percentage.
 */
public final class OperativeMean {
  private final CompiledPlan plan;
  private final CellValues cells;
  private final LocalDate asOf;
  private final Set<CompiledAssignment> using = new HashSet<>();

  private OperativeMean(
      CompiledPlan plan, List<Automatic> means, CellValues cells, LocalDate asOf) {
    this.plan = plan;
    this.cells = cells;
    this.asOf = asOf;
    for (Automatic mean : means) {
      plan.placeOf(mean.measure().key()).map(plan::assignmentsUsing).ifPresent(using::addAll);
    }
  }

  /** With the means up to a quadrimestre, where the plan has any. */
  public static CellValues over(
      CompiledPlan plan,
      List<Automatic> automatic,
      CellValues cells,
      Quadrimestre upTo,
      LocalDate asOf) {
    List<Automatic> means = automatic.stream().filter(Automatic::isMean).toList();
    OperativeMean counting = new OperativeMean(plan, means, cells, asOf);
    Map<Cell, CellValue> values = new HashMap<>();
    Map<Cell, LocalDate> lastDays = new HashMap<>();
    for (Automatic mean : means) {
      mean.cells()
          .filter(cell -> cell.quadrimestre().compareTo(upTo) <= 0)
          .forEach(
              cell -> {
                lastDays.put(cell, counting.lastDay(cell.quadrimestre()));
                counting.mean(mean, cell).ifPresent(value -> values.put(cell, value));
              });
    }
    return means.isEmpty() ? cells : cells.counting(values, lastDays);
  }

  /** The last deadline of the quadrimestre among the measures of the plan. */
  private LocalDate lastDay(Quadrimestre quadrimestre) {
    return plan.measures().stream()
        .filter(measure -> measure.expectedIn().contains(quadrimestre))
        .map(measure -> cells.deadlineOf(new Cell(measure.key(), quadrimestre)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Optional<CellValue> mean(Automatic mean, Cell cell) {
    List<CountedFact> facts =
        PlanResults.evaluate(plan, cells, cell.quadrimestre(), asOf).indicators().stream()
            .filter(result -> result.assignment().assignment().kind() == AssignmentKind.O)
            .map(this::fact)
            .toList();
    List<Figure> counted =
        facts.stream()
            .filter(CountedFact::isCounted)
            .flatMap(fact -> fact.percent().stream())
            .toList();
    return counted.stream()
        .reduce(Figure::plus)
        .map(sum -> counted.size() == 1 ? sum : sum.dividedBy(Figure.of(counted.size())))
        .map(number -> CellValue.Counting.counted(number, new Count(mean.counts(), facts)));
  }

  private CountedFact fact(IndicatorResult result) {
    Optional<Figure> percent =
        using.contains(result.assignment()) ? Optional.empty() : result.percent();
    return new CountedFact(
        CountedFact.FactKind.PERCENTAGE,
        result.assignment().code(),
        percent.isPresent() ? FactOutcome.COUNTED : FactOutcome.LEFT_OUT,
        Optional.empty(),
        Optional.empty(),
        percent,
        List.of());
  }
}
