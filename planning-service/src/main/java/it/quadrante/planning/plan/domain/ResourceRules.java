package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the nodes beneath a node are given is at most what it has, amount by amount. */
final class ResourceRules {
  private final List<PlanNode> nodes;
  private final Faults faults;

  ResourceRules(PlanContent content, Faults faults) {
    this.nodes = content.nodes();
    this.faults = faults;
  }

  void check() {
    Map<String, Map<String, Figure>> beneath = new HashMap<>();
    for (PlanNode node : nodes) {
      if (node.parent() != null) {
        Map<String, Figure> sums = beneath.computeIfAbsent(node.parent(), p -> new HashMap<>());
        amounts(node).forEach((name, amount) -> sums.merge(name, amount, Figure::plus));
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      PlanNode node = nodes.get(i);
      Map<String, Figure> sums = beneath.getOrDefault(node.code(), Map.of());
      for (Map.Entry<String, Figure> total : amounts(node).entrySet()) {
        Figure given = sums.getOrDefault(total.getKey(), Figure.ZERO);
        faults.addIf(
            given.compareTo(total.getValue()) > 0,
            "/nodes/" + i + "/" + total.getKey(),
            PlanRule.RESOURCES_EXCEEDED,
            node.code(),
            total.getValue(),
            given);
      }
    }
  }

  /** The amounts stated, by their path in the node. */
  private static Map<String, Figure> amounts(PlanNode node) {
    Map<String, Figure> amounts = new LinkedHashMap<>();
    Fields.of(node)
        .forEach(
            (path, value) -> {
              if (path.startsWith("resources/")) {
                amounts.put(path, (Figure) value);
              }
            });
    return amounts;
  }
}
