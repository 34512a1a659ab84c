package it.quadrante.reporting.result;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.reporting.automatic.AutomaticOf;
import it.quadrante.reporting.automatic.domain.Automatic;
import it.quadrante.reporting.automatic.domain.CountedYear;
import it.quadrante.reporting.automatic.domain.OperativeMean;
import it.quadrante.reporting.input.PlanModel;
import it.quadrante.reporting.input.events.PlanPublished;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A plan version with the cells it reads and the earlier results it refers to, ready to be
 * calculated at any quadrimestre, on any day.
 *
 * @param counted what its automatic measures count from
 */
public record PlanBasis(
    PlanPublished published,
    EarlierResults earlier,
    CompiledPlan compiled,
    List<Automatic> automatic,
    CountedYear counted,
    CellValues cells) {

  public static PlanBasis of(PlanPublished published, EarlierResults earlier, CellValues cells) {
    CompiledPlan compiled = PlanModel.compile(published, earlier::reference);
    return new PlanBasis(
        published,
        earlier,
        compiled,
        AutomaticOf.plan(published, compiled),
        CountedYear.NOTHING,
        cells);
  }

  /** The same plan over other values. */
  public PlanBasis over(CellValues others) {
    return new PlanBasis(published, earlier, compiled, automatic, counted, others);
  }

  /** The same where nothing is counted: what was entered of its measures, and nothing else. */
  public PlanBasis asEntered() {
    return new PlanBasis(published, earlier, compiled, List.of(), CountedYear.NOTHING, cells);
  }

  /** With what its automatic measures count. */
  public PlanBasis counting(CountedYear year) {
    return automatic.isEmpty()
        ? this
        : new PlanBasis(
            published, earlier, compiled, automatic, year, Automatic.count(automatic, year, cells));
  }

  /** Whether it is counted and not entered. */
  boolean isAutomatic(MeasureKey measure) {
    return automatic.stream().anyMatch(each -> each.measure().key().equals(measure));
  }

  /** Whether one of its measures is a mean of results. */
  boolean averagesResults() {
    return automatic.stream().anyMatch(Automatic::isMean);
  }

  /** Whether every count holds from the day on from which it held before. */
  boolean countsFromTheSameDays(PlanBasis before) {
    return countedCells()
        .allMatch(cell -> cells.deadlineOf(cell).equals(before.cells.deadlineOf(cell)));
  }

  /**
   * What counts to which another number, or other facts, have come.
   *
   * @param entered cells to which an official value has come: where they are counted it counts not
   */
  Map<Cell, CellValue> countsSince(PlanBasis before, Set<Cell> entered) {
    Map<Cell, CellValue> counts = new HashMap<>();
    countedCells()
        .filter(cell -> entered.contains(cell) || !sameIn(before, cell))
        .forEach(cell -> counts.put(cell, cells.valueOf(cell).orElseThrow()));
    return counts;
  }

  private boolean sameIn(PlanBasis before, Cell cell) {
    return cells.valueOf(cell).equals(before.cells.valueOf(cell));
  }

  private Stream<Cell> countedCells() {
    return automatic.stream().filter(each -> !each.isMean()).flatMap(Automatic::cells);
  }

  public Calculated at(Quadrimestre upTo, LocalDate asOf) {
    CellValues seen = OperativeMean.over(compiled, automatic, cells, upTo, asOf);
    return new Calculated(this, PlanResults.evaluate(compiled, seen, upTo, asOf));
  }
}
