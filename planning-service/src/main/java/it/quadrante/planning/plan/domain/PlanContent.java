package it.quadrante.planning.plan.domain;

import java.util.List;

/** What a version of a plan says: the tree, what is measured, and what is expected of whom. */
public record PlanContent(
    List<Perspective> perspectives,
    List<PlanNode> nodes,
    List<Measure> measures,
    List<IndicatorCard> cards,
    List<Assignment> assignments) {

  public PlanContent {
    perspectives = Lists.copy(perspectives);
    nodes = Lists.copy(nodes);
    measures = Lists.copy(measures);
    cards = Lists.copy(cards);
    assignments = Lists.copy(assignments);
  }
}
