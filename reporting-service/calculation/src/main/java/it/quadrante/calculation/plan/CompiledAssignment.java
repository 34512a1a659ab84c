package it.quadrante.calculation.plan;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.MeasureRef;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.target.Target;
import java.util.List;
import java.util.Optional;

/**
 * An assignment with all that its value needs.
 *
 * @param formula empty when the card lacks its measures
 * @param flow whether the value grows with the year, so that the year's target waits for III
 * @param target of the plan's year
 */
public record CompiledAssignment(
    Assignment assignment,
    Card card,
    String ownEntity,
    Optional<Formula> formula,
    List<Measure> measures,
    boolean flow,
    Optional<Target> target,
    RuleSetting rule) {
  public CompiledAssignment {
    measures = List.copyOf(measures);
  }

  public String code() {
    return assignment.code();
  }

  /** The measure that a reference in its formula means. */
  public MeasureKey key(MeasureRef ref) {
    return ref.within(ownEntity);
  }
}
