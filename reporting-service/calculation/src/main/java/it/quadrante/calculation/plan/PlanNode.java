package it.quadrante.calculation.plan;

import it.quadrante.calculation.NodeLevel;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A node of the tree.
 *
 * @param parent stated, never read from the code (1.2.3 stands under 2.1 in Massa-Carrara 2017)
 * @param perspective of a programme
 * @param weight percent, of programmes and of individual objectives
 * @param statedWeights weights printed on a strategic objective, checked against its programmes
 * @param personRole who holds an individual objective
 */
public record PlanNode(
    String code,
    NodeLevel level,
    Optional<String> parent,
    Optional<String> perspective,
    Optional<Figure> weight,
    List<StatedWeight> statedWeights,
    Optional<String> personRole) {
  public PlanNode {
    statedWeights = List.copyOf(statedWeights);
  }

  /** A weight printed on an objective for one perspective. */
  public record StatedWeight(String perspective, Figure weight) {}
}
