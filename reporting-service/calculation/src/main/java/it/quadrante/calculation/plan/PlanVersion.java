package it.quadrante.calculation.plan;

import it.quadrante.calculation.consolidation.Measure;
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

  /**
   * Parses the formulas and resolves every reference. What leaves nothing to calculate with (a
   * duplicate, a reference into nowhere, a bad formula or profile) makes it a {@link FaultyPlan},
   * with all of it at once.
   */
  public Compilation compile() {
    return Compiler.compile(this);
  }
}
