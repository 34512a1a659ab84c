package it.quadrante.planning.plan.domain;

import java.util.List;
import java.util.stream.Stream;

/** What a version of a plan says: the tree, what is measured, and what is expected of whom. */
public record PlanContent(
    List<Perspective> perspectives,
    List<PlanNode> nodes,
    List<Measure> measures,
    List<IndicatorCard> cards,
    List<Assignment> assignments) {

  /** Of a version without content yet, or that was not asked for. */
  public static final PlanContent EMPTY = new PlanContent(null, null, null, null, null);

  public PlanContent {
    perspectives = Lists.copy(perspectives);
    nodes = Lists.copy(nodes);
    measures = Lists.copy(measures);
    cards = Lists.copy(cards);
    assignments = Lists.copy(assignments);
  }

  /** With other elements of one kind. */
  public PlanContent with(ElementKind kind, List<? extends PlanElement> elements) {
    return new PlanContent(
        kind == ElementKind.PERSPECTIVE ? only(Perspective.class, elements) : perspectives,
        kind == ElementKind.NODE ? only(PlanNode.class, elements) : nodes,
        kind == ElementKind.MEASURE ? only(Measure.class, elements) : measures,
        kind == ElementKind.CARD ? only(IndicatorCard.class, elements) : cards,
        kind == ElementKind.ASSIGNMENT ? only(Assignment.class, elements) : assignments);
  }

  /** With further elements of one kind after those that are there. */
  public PlanContent plus(ElementKind kind, List<? extends PlanElement> more) {
    return with(kind, Stream.concat(kind.in(this).stream(), more.stream()).toList());
  }

  private static <T> List<T> only(Class<T> type, List<? extends PlanElement> elements) {
    return elements.stream().map(type::cast).toList();
  }
}
