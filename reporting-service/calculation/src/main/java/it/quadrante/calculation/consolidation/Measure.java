package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import java.util.Set;

/** What somebody enters, as a plan version describes it. */
public record Measure(
    MeasureKey key, Unit unit, Consolidation consolidation, Set<Quadrimestre> expectedIn) {
  public Measure {
    expectedIn = Set.copyOf(expectedIn);
  }

  /**
   * A date may be entered in its quadrimestre, earlier or later: one answer in any cell is enough;
   * of several the consolidation says which holds.
   */
  boolean isAnsweredOnce() {
    return unit == Unit.DATE;
  }
}
