package it.quadrante.planning.plan.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * An element gets another code, and whatever names it in the plan follows: nodes and assignments of
 * a node, assignments of a card. It is one change of that element.
 *
 * @param from its key
 * @param to the key it gets; the same where it is not renamed
 */
public record Renaming(ElementKind kind, String from, String to) {

  public boolean isNone() {
    return from.equals(to);
  }

  /**
   * Whether the code may not be another one in a version: of a measure it is its identity over
   * plans and years, of a card over the years of its plan, of an assignment over its versions.
   * Values, series and results hang on it.
   */
  public boolean isOfIdentity(PlanVersion version) {
    return !isNone()
        && (kind == ElementKind.MEASURE
            || (kind == ElementKind.CARD && version.origin().isPresent())
            || (kind == ElementKind.ASSIGNMENT && version.isRevision()));
  }

  /** The content under the new code, otherwise as it was. */
  public PlanContent in(PlanContent content) {
    return isNone()
        ? content
        : content
            .with(ElementKind.NODE, content.nodes().stream().map(this::node).toList())
            .with(ElementKind.CARD, content.cards().stream().map(this::card).toList())
            .with(
                ElementKind.ASSIGNMENT,
                content.assignments().stream().map(this::assignment).toList());
  }

  /** What an edit that renames is told as: what names the element only follows. */
  public List<ElementChange> told(PlanContent before, PlanContent after) {
    List<ElementChange> changes = new ArrayList<>(Difference.between(in(before), after).changes());
    if (!isNone()) {
      List<FieldChange> fields = new ArrayList<>(List.of(new FieldChange("code", from, to)));
      changes.stream().filter(this::isOfIt).forEach(change -> fields.addAll(change.fields()));
      changes.removeIf(this::isOfIt);
      changes.add(0, new ElementChange(kind, to, ElementChange.What.CHANGED, fields));
    }
    return changes;
  }

  private boolean isOfIt(ElementChange change) {
    return change.element() == kind && change.key().equals(to);
  }

  private PlanNode node(PlanNode node) {
    String parent = node.parent() == null ? null : code(ElementKind.NODE, node.parent());
    return node.as(code(ElementKind.NODE, node.code()), parent);
  }

  private IndicatorCard card(IndicatorCard card) {
    return card.as(code(ElementKind.CARD, card.code()));
  }

  private Assignment assignment(Assignment assignment) {
    return assignment.as(
        code(ElementKind.ASSIGNMENT, assignment.code()),
        code(ElementKind.NODE, assignment.node()),
        code(ElementKind.CARD, assignment.card()));
  }

  private String code(ElementKind of, String code) {
    return of == kind && code.equals(from) ? to : code;
  }
}
