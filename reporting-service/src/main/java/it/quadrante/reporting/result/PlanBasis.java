package it.quadrante.reporting.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.reporting.input.PlanModel;
import it.quadrante.reporting.input.events.PlanPublished;
import java.time.LocalDate;

/**
 * A plan version with the cells it reads and the earlier results it refers to, ready to be
 * calculated at any quadrimestre, on any day.
 */
public record PlanBasis(
    PlanPublished published, EarlierResults earlier, CompiledPlan compiled, CellValues cells) {

  public static PlanBasis of(PlanPublished published, EarlierResults earlier, CellValues cells) {
    return new PlanBasis(
        published, earlier, PlanModel.compile(published, earlier::reference), cells);
  }

  /** The same plan over other values. */
  public PlanBasis over(CellValues others) {
    return new PlanBasis(published, earlier, compiled, others);
  }

  public Calculated at(Quadrimestre upTo, LocalDate asOf) {
    return new Calculated(this, PlanResults.evaluate(compiled, cells, upTo, asOf));
  }
}
