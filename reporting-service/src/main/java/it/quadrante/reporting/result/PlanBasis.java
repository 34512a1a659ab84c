package it.quadrante.reporting.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.reporting.input.events.PlanPublished;
import java.time.LocalDate;

/**
 * A plan version and the cells it reads, ready to be calculated at any quadrimestre, on any day.
 */
public record PlanBasis(PlanPublished published, CompiledPlan compiled, CellValues cells) {

  /** The same plan over other values. */
  public PlanBasis over(CellValues others) {
    return new PlanBasis(published, compiled, others);
  }

  public Calculated at(Quadrimestre upTo, LocalDate asOf) {
    return new Calculated(published, PlanResults.evaluate(compiled, cells, upTo, asOf));
  }
}
