package it.quadrante.planning.plan.domain;

/** A perspective of the Balanced Scorecard: cuts across the tree. */
public record Perspective(String code, String title) implements PlanElement {

  @Override
  public ElementKind element() {
    return ElementKind.PERSPECTIVE;
  }

  @Override
  public String key() {
    return code;
  }
}
