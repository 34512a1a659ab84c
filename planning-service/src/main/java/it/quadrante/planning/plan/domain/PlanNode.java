package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;
import java.util.List;

/**
 * A node of the tree.
 *
 * @param parent stated, not read from the code (1.2.3 stands under 2.1 in 2017); null for a root
 * @param weight percent; null where the plan has none
 * @param personRole holder of an individual objective, null elsewhere
 * @param missione DM 27/3/2013, inherited downwards; null where not stated here
 */
public record PlanNode(
    String code,
    NodeLevel level,
    String parent,
    String title,
    String description,
    String perspective,
    Figure weight,
    List<StatedWeight> statedWeights,
    String personRole,
    List<String> responsibleUnits,
    String missione,
    String programma,
    List<String> actions,
    List<String> expectedResults,
    Resources resources)
    implements PlanElement {

  public PlanNode {
    statedWeights = Lists.copy(statedWeights);
    responsibleUnits = Lists.copy(responsibleUnits);
    actions = Lists.copy(actions);
    expectedResults = Lists.copy(expectedResults);
  }

  @Override
  public ElementKind element() {
    return ElementKind.NODE;
  }

  @Override
  public String key() {
    return code;
  }

  @Override
  public String siblings() {
    return parent == null ? "" : parent;
  }
}
