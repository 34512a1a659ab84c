package it.quadrante.planning.plan.domain;

/** What a plan is made of, piece by piece: each is changed, compared and recorded by itself. */
public sealed interface PlanElement
    permits Perspective, PlanNode, Measure, IndicatorCard, Assignment {

  ElementKind element();

  /** Unique among the elements of its kind in the plan: its code, of a measure entity:code. */
  String key();

  /**
   * Whose order it shares: of a node its parent, of an assignment its node; of the others, which
   * stand in one list, the empty text.
   */
  default String siblings() {
    return "";
  }
}
