package it.quadrante.calculation.plan;

import it.quadrante.calculation.NodeLevel;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes of a plan with who stands beneath whom. References are resolved and acyclic. */
public final class PlanTree {
  private final Map<String, PlanNode> nodes = new LinkedHashMap<>();
  private final Map<String, List<PlanNode>> children = new LinkedHashMap<>();
  private final List<Line> lines;

  PlanTree(List<PlanNode> all) {
    all.forEach(node -> nodes.put(node.code(), node));
    all.forEach(
        node ->
            node.parent()
                .ifPresent(
                    parent -> children.computeIfAbsent(parent, p -> new ArrayList<>()).add(node)));
    lines = List.copyOf(findLines());
  }

  public PlanNode node(String code) {
    return nodes.get(code);
  }

  public List<PlanNode> nodes() {
    return List.copyOf(nodes.values());
  }

  public List<PlanNode> childrenOf(String code) {
    return children.getOrDefault(code, List.of());
  }

  /** Organisational nodes without a parent. */
  public List<PlanNode> roots() {
    return nodes.values().stream()
        .filter(node -> node.level().isOrganisational() && node.parent().isEmpty())
        .toList();
  }

  /** The lines (perspective, objective), in order of the plan. */
  public List<Line> lines() {
    return lines;
  }

  /** The node and all above it, from the bottom up. */
  public List<PlanNode> upwardsFrom(String code) {
    List<PlanNode> path = new ArrayList<>();
    Optional<PlanNode> node = Optional.ofNullable(nodes.get(code));
    while (node.isPresent()) {
      path.add(node.get());
      node = node.get().parent().map(nodes::get);
    }
    return path;
  }

  /** Whether its programmes have weights; then the overall figure is weighted by line. */
  public boolean isWeighted() {
    return nodes.values().stream().anyMatch(PlanTree::isWeightedProgramme);
  }

  private static boolean isWeightedProgramme(PlanNode node) {
    return node.level() == NodeLevel.OBIETTIVO_OPERATIVO && node.weight().isPresent();
  }

  /** Its own weight, else the sum of those beneath it. */
  public Optional<Figure> weightOf(PlanNode node) {
    if (node.weight().isPresent()) {
      return node.weight();
    }
    return childrenOf(node.code()).stream()
        .flatMap(child -> weightOf(child).stream())
        .reduce(Figure::plus);
  }

  private List<Line> findLines() {
    Map<List<String>, Optional<Figure>> weights = new LinkedHashMap<>();
    for (PlanNode node : nodes.values()) {
      if (node.level() == NodeLevel.OBIETTIVO_OPERATIVO) {
        add(weights, perspectiveOf(node), lineNode(node), node.weight());
      } else if (node.level() == NodeLevel.OBIETTIVO_STRATEGICO) {
        boolean alone = childrenOf(node.code()).isEmpty();
        if (alone || node.perspective().isPresent()) {
          add(weights, perspectiveOf(node), node.code(), alone ? node.weight() : Optional.empty());
        }
      }
    }
    List<Line> found = new ArrayList<>();
    weights.forEach((key, weight) -> found.add(new Line(key.get(0), key.get(1), weight)));
    return found;
  }

  private static void add(
      Map<List<String>, Optional<Figure>> weights,
      String perspective,
      String node,
      Optional<Figure> weight) {
    weights.merge(
        List.of(perspective, node),
        weight,
        (one, other) ->
            one.isEmpty() ? other : Optional.of(one.get().plus(other.orElse(Figure.ZERO))));
  }

  private String lineNode(PlanNode programme) {
    return upwardsFrom(programme.code()).stream()
        .filter(node -> node.level() == NodeLevel.OBIETTIVO_STRATEGICO)
        .map(PlanNode::code)
        .findFirst()
        .orElse(programme.code());
  }

  public static String perspectiveOf(PlanNode node) {
    return node.perspective().orElse(Line.NO_PERSPECTIVE);
  }
}
