package it.quadrante.calculation.plan;

import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a plan cannot be calculated with: codes that stand twice or point nowhere, and parents that
 * do not stand higher. Planning publishes no such plan; what else it holds a plan to, such as its
 * weights, is its own affair.
 */
final class References {
  private final Map<String, PlanNode> nodes = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private References() {}

  static List<Fault> check(PlanVersion plan) {
    References check = new References();
    Set<String> perspectives = check.codes("perspectives", plan.perspectives(), each -> each);
    check.codes("nodes", plan.nodes(), PlanNode::code);
    check.codes("measures", plan.measures(), measure -> measure.key().toString());
    Set<String> cards = check.codes("cards", plan.cards(), Card::code);
    check.codes("assignments", plan.assignments(), Assignment::code);
    plan.nodes().forEach(node -> check.nodes.put(node.code(), node));
    for (PlanNode node : plan.nodes()) {
      String place = "nodes[" + node.code() + "]";
      node.parent().ifPresent(parent -> check.parent(place + ".parent", node, parent));
      node.perspective().ifPresent(code -> check.known(place + ".perspective", code, perspectives));
    }
    for (Assignment each : plan.assignments()) {
      String place = "assignments[" + each.code() + "]";
      check.known(place + ".node", each.node(), check.nodes.keySet());
      check.known(place + ".card", each.card(), cards);
    }
    return check.faults;
  }

  private <T> Set<String> codes(String list, List<T> all, Function<T, String> codeOf) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (T each : all) {
      String code = codeOf.apply(each);
      if (!seen.add(code) && twice.add(code)) {
        faults.add(Fault.at(list + "[" + code + "]", FaultCode.DUPLICATE, code));
      }
    }
    return seen;
  }

  private void known(String place, String code, Set<String> codes) {
    if (!codes.contains(code)) {
      faults.add(Fault.at(place, FaultCode.UNKNOWN_REFERENCE, code));
    }
  }

  /** Levels go down, so nothing stands beneath itself. */
  private void parent(String place, PlanNode node, String code) {
    PlanNode parent = nodes.get(code);
    if (parent == null) {
      faults.add(Fault.at(place, FaultCode.UNKNOWN_REFERENCE, code));
    } else if (parent.level().compareTo(node.level()) >= 0) {
      faults.add(Fault.at(place, FaultCode.PARENT_LEVEL, node.level(), parent.level()));
    }
  }
}
