package it.quadrante.reporting.result;

import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.store.CellInputs;
import it.quadrante.reporting.input.store.PlanInputs;
import jakarta.enterprise.context.ApplicationScoped;

/** Loads what a plan version of the current chamber is calculated from. */
@ApplicationScoped
public class LoadPlan {
  private final PlanInputs inputs;
  private final CellInputs cells;
  private final FindEarlierResults earlier;

  LoadPlan(PlanInputs inputs, CellInputs cells, FindEarlierResults earlier) {
    this.inputs = inputs;
    this.cells = cells;
    this.earlier = earlier;
  }

  /** A version over the official values that are stored by now. */
  public PlanBasis load(String plan, int version) {
    PlanPublished published = inputs.content(plan, version);
    return basis(published, cells.cells(plan, published.plan().year()));
  }

  /** A version over values that are at hand. */
  public PlanBasis load(String plan, int version, CellValues cells) {
    return basis(inputs.content(plan, version), cells);
  }

  private PlanBasis basis(PlanPublished published, CellValues cells) {
    return PlanBasis.of(published, earlier.of(published), cells);
  }
}
