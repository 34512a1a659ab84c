package it.quadrante.calculation.plan;

import it.quadrante.calculation.fault.Fault;
import java.util.List;

/** What compiling a plan yields. */
public sealed interface Compilation permits CompiledPlan, FaultyPlan {
  /** What leaves nothing to calculate with; empty for a {@link CompiledPlan}. */
  List<Fault> faults();
}
