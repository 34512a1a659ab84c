package it.quadrante.calculation.plan;

import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.scoring.ScoringProfile;
import java.util.List;

/**
 * One version of a plan with the scoring profile version it uses. Services map their own records to
 * it.
 *
 * @param plan e.g. CCIAA-2017-STRATEGICO
 * @param entity whose plan it is: {@code [code]} in a formula is a measure of this entity
 * @param perspectives their codes
 */
public record PlanVersion(
    String plan,
    int version,
    String entity,
    int year,
    ScoringProfile profile,
    List<String> perspectives,
    List<PlanNode> nodes,
    List<Measure> measures,
    List<Card> cards,
    List<Assignment> assignments) {
  public PlanVersion {
    perspectives = List.copyOf(perspectives);
    nodes = List.copyOf(nodes);
    measures = List.copyOf(measures);
    cards = List.copyOf(cards);
    assignments = List.copyOf(assignments);
  }

  /** Everything that must be put right before the plan is published, all at once. */
  public List<Fault> check() {
    return Compiler.check(this);
  }

  /**
   * Parses the formulas and resolves every reference. Only what leaves nothing to calculate with (a
   * duplicate, a reference into nowhere, a cycle, a bad formula or profile) makes it a {@link
   * FaultyPlan}; anything else that {@link #check} finds is a warning of the compiled plan.
   */
  public Compilation compile() {
    return Compiler.compile(this);
  }
}
