package it.quadrante.planning.plan.domain;

import java.util.List;

/** The kinds of elements, in the order in which a plan is read. */
public enum ElementKind {
  PERSPECTIVE("perspectives"),
  NODE("nodes"),
  MEASURE("measures"),
  CARD("cards"),
  ASSIGNMENT("assignments");

  private final String list;

  ElementKind(String list) {
    this.list = list;
  }

  /** The member of the content that lists them. */
  public String list() {
    return list;
  }

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
