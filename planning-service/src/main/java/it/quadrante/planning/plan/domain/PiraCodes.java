package it.quadrante.planning.plan.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Missione and programma of nodes and assignments, inherited downwards: the missione is the first
 * that is stated on the way up; the programma is the first that is stated before or beside it,
 * since a programme belongs to one missione only.
 */
final class PiraCodes {
  private final Map<String, PlanNode> nodes = new LinkedHashMap<>();

  PiraCodes(List<PlanNode> all) {
    all.forEach(node -> nodes.putIfAbsent(node.code(), node));
  }

  /**
   * Where something stands in a PIRA.
   *
   * @param missione null where none is stated
   * @param programma null where none is stated
   */
  record Place(String missione, String programma) {}

  Place of(PlanNode node) {
    return up(null, null, node);
  }

  Place of(Assignment assignment, PlanNode node) {
    return up(assignment.missione(), assignment.programma(), node);
  }

  private Place up(String missione, String programma, PlanNode from) {
    String mission = missione;
    String programme = programma;
    PlanNode at = from;
    // No longer than there are nodes: a stored tree has no circle, but this must end all the same.
    for (int steps = 0; mission == null && at != null && steps <= nodes.size(); steps++) {
      mission = at.missione();
      programme = programme == null ? at.programma() : programme;
      at = at.parent() == null ? null : nodes.get(at.parent());
    }
    return new Place(mission, programme);
  }

  /**
   * The title of the node that stands for a missione or programme: one above the objectives that
   * states just this, and nothing above it does.
   */
  String title(Place place) {
    return nodes.values().stream()
        .filter(node -> node.level().compareTo(NodeLevel.OBIETTIVO_OPERATIVO) < 0)
        .filter(node -> stands(node, place))
        .filter(node -> node.parent() == null || !stands(nodes.get(node.parent()), place))
        .map(PlanNode::title)
        .findFirst()
        .orElse(null);
  }

  private boolean stands(PlanNode node, Place place) {
    boolean states = place.programma() == null ? node.missione() != null : node.programma() != null;
    return states && Objects.equals(of(node), place);
  }
}
