package it.quadrante.planning.plan.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tree: every parent exists, stands higher, and no node is beneath itself. */
final class TreeRules {
  private final List<PlanNode> nodes;
  private final Set<String> perspectives = new HashSet<>();
  private final Map<String, PlanNode> byCode = new HashMap<>();

  /** What is known of a node: whether the way up from it never ends. */
  private final Map<String, Boolean> beneathItself = new HashMap<>();

  private final Faults faults;

  TreeRules(PlanContent content, Faults faults) {
    this.nodes = content.nodes();
    this.faults = faults;
    content.perspectives().forEach(perspective -> perspectives.add(perspective.code()));
    nodes.forEach(node -> byCode.putIfAbsent(node.code(), node));
  }

  void check() {
    for (int i = 0; i < nodes.size(); i++) {
      String place = "/nodes/" + i;
      PlanNode node = nodes.get(i);
      parent(place, node);
      perspective(place, node);
      faults.addIf(
          node.level() == NodeLevel.OBIETTIVO_INDIVIDUALE && node.personRole() == null,
          place + "/personRole",
          PlanRule.PERSON_ROLE_MISSING,
          node.code());
    }
  }

  private void parent(String place, PlanNode node) {
    if (node.parent() == null) {
      return;
    }
    PlanNode parent = byCode.get(node.parent());
    if (parent == null) {
      faults.add(place + "/parent", PlanRule.UNKNOWN_PARENT, node.code(), node.parent());
    } else if (isBeneathItself(node)) {
      faults.add(place + "/parent", PlanRule.PARENT_CYCLE, node.code());
    } else {
      boolean individual = node.level() == NodeLevel.OBIETTIVO_INDIVIDUALE;
      faults.addIf(
          individual || parent.level().compareTo(node.level()) >= 0,
          place + "/parent",
          PlanRule.PARENT_LEVEL,
          node.code(),
          parent.code());
    }
  }

  private boolean isBeneathItself(PlanNode node) {
    Set<String> walked = new HashSet<>();
    PlanNode at = node;
    while (at != null && !beneathItself.containsKey(at.code()) && walked.add(at.code())) {
      at = at.parent() == null ? null : byCode.get(at.parent());
    }
    boolean cycle = at != null && beneathItself.getOrDefault(at.code(), true);
    walked.forEach(code -> beneathItself.put(code, cycle));
    return beneathItself.get(node.code());
  }

  private void perspective(String place, PlanNode node) {
    faults.addIf(
        node.perspective() != null && !perspectives.contains(node.perspective()),
        place + "/perspective",
        PlanRule.UNKNOWN_PERSPECTIVE,
        node.perspective());
    for (int i = 0; i < node.statedWeights().size(); i++) {
      String stated = node.statedWeights().get(i).perspective();
      faults.addIf(
          !perspectives.contains(stated),
          place + "/statedWeights/" + i + "/perspective",
          PlanRule.UNKNOWN_PERSPECTIVE,
          stated);
    }
  }
}
