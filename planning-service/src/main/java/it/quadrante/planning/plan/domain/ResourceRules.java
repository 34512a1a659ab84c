package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the nodes beneath a node are given is at most what it has, amount by amount. An amount
 * counts for the nearest node above that states it: one in between may state none.
 */
final class ResourceRules {
  private final List<PlanNode> nodes;
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Map<String, Figure>> stated = new HashMap<>();
  private final Faults faults;

  ResourceRules(PlanContent content, Faults faults) {
    this.nodes = content.nodes();
    this.faults = faults;
    for (PlanNode node : nodes) {
      parents.put(node.code(), node.parent());
      stated.put(node.code(), amounts(node));
    }
  }

  void check() {
    Map<String, Map<String, Figure>> beneath = new HashMap<>();
    stated.forEach(
        (code, amounts) ->
            amounts.forEach(
                (name, amount) ->
                    nearestAbove(code, name)
                        .map(above -> beneath.computeIfAbsent(above, a -> new HashMap<>()))
                        .ifPresent(sums -> sums.merge(name, amount, Figure::plus))));
    for (int i = 0; i < nodes.size(); i++) {
      check(i, beneath.getOrDefault(nodes.get(i).code(), Map.of()));
    }
  }

  private void check(int index, Map<String, Figure> beneath) {
    PlanNode node = nodes.get(index);
    stated
        .get(node.code())
        .forEach(
            (name, has) -> {
              Figure given = beneath.getOrDefault(name, Figure.ZERO);
              faults.addIf(
                  given.compareTo(has) > 0,
                  "/nodes/" + index + "/" + name,
                  PlanRule.RESOURCES_EXCEEDED,
                  node.code(),
                  has,
                  given);
            });
  }

  /** Ends in a cycle too, which is another rule's. */
  private Optional<String> nearestAbove(String code, String amount) {
    Set<String> passed = new HashSet<>();
    String above = parents.get(code);
    while (above != null && passed.add(above)) {
      if (stated.getOrDefault(above, Map.of()).containsKey(amount)) {
        return Optional.of(above);
      }
      above = parents.get(above);
    }
    return Optional.empty();
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
