package it.quadrante.calculation.plan;

import it.quadrante.calculation.fault.Fault;
import java.util.List;

/** A plan that cannot be calculated, with every reason. */
public record FaultyPlan(List<Fault> faults) implements Compilation {
  public FaultyPlan {
    faults = List.copyOf(faults);
  }
}
