package it.quadrante.planning.plan.domain;

import java.util.List;

/** The kinds of elements, in the order in which a plan is read. */
public enum ElementKind {
  PERSPECTIVE,
  NODE,
  MEASURE,
  CARD,
  ASSIGNMENT;

  /** The elements of this kind in their order. */
  public List<? extends PlanElement> in(PlanContent content) {
    return switch (this) {
      case PERSPECTIVE -> content.perspectives();
      case NODE -> content.nodes();
      case MEASURE -> content.measures();
      case CARD -> content.cards();
      case ASSIGNMENT -> content.assignments();
    };
  }
}
