package it.quadrante.calculation.plan;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Duplicates, references into nowhere, and nodes that stand where they cannot. */
final class StructureCheck {
  private final PlanVersion plan;
  private final Map<String, PlanNode> nodes = new HashMap<>();
  private final Set<String> cards = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  private StructureCheck(PlanVersion plan) {
    this.plan = plan;
    plan.nodes().forEach(node -> nodes.put(node.code(), node));
    plan.cards().forEach(card -> cards.add(card.code()));
  }

  static List<Fault> of(PlanVersion plan) {
    StructureCheck check = new StructureCheck(plan);
    check.duplicates(plan.perspectives(), "perspectives", each -> each);
    check.duplicates(plan.nodes(), "nodes", PlanNode::code);
    check.duplicates(plan.measures(), "measures", measure -> measure.key().toString());
    check.duplicates(plan.cards(), "cards", Card::code);
    check.duplicates(plan.assignments(), "assignments", Assignment::code);
    plan.nodes().forEach(check::node);
    plan.assignments().forEach(check::assignment);
    return check.faults;
  }

  private <T> void duplicates(List<T> all, String place, Function<T, String> code) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (T each : all) {
      String name = code.apply(each);
      if (!seen.add(name) && twice.add(name)) {
        add(place + "[" + name + "]", FaultCode.DUPLICATE, name);
      }
    }
  }

  private void node(PlanNode node) {
    String place = "nodes[" + node.code() + "]";
    node.perspective().ifPresent(code -> perspective(code, place + ".perspective"));
    node.statedWeights()
        .forEach(stated -> perspective(stated.perspective(), place + ".statedWeights"));
    if (node.level() == NodeLevel.OBIETTIVO_INDIVIDUALE) {
      if (node.parent().isPresent()) {
        add(place + ".parent", FaultCode.INDIVIDUAL_BENEATH_NODE);
      }
      if (node.personRole().isEmpty()) {
        add(place + ".personRole", FaultCode.INDIVIDUAL_WITHOUT_ROLE);
      }
    } else {
      node.parent().ifPresent(parent -> parent(node, parent, place + ".parent"));
    }
  }

  private void perspective(String code, String place) {
    if (!plan.perspectives().contains(code)) {
      add(place, FaultCode.UNKNOWN_REFERENCE, code);
    }
  }

  private void parent(PlanNode node, String code, String place) {
    PlanNode parent = nodes.get(code);
    if (parent == null) {
      add(place, FaultCode.UNKNOWN_REFERENCE, code);
    } else if (isAboveItself(node)) {
      add(place, FaultCode.PARENT_CYCLE, node.code());
    } else if (!parent.level().isOrganisational() || parent.level().compareTo(node.level()) >= 0) {
      add(place, FaultCode.PARENT_LEVEL, node.level(), parent.level());
    }
  }

  private boolean isAboveItself(PlanNode node) {
    Set<String> seen = new HashSet<>();
    Optional<PlanNode> above = Optional.of(node);
    while (above.isPresent()) {
      if (!seen.add(above.get().code())) {
        return above.get().code().equals(node.code());
      }
      above = above.get().parent().map(nodes::get);
    }
    return false;
  }

  private void assignment(Assignment assignment) {
    String place = "assignments[" + assignment.code() + "]";
    PlanNode node = nodes.get(assignment.node());
    if (node == null) {
      add(place + ".node", FaultCode.UNKNOWN_REFERENCE, assignment.node());
    } else if ((assignment.kind() == AssignmentKind.I) == node.level().isOrganisational()) {
      add(place + ".kind", FaultCode.KIND_AGAINST_LEVEL, assignment.kind(), node.level());
    }
    if (!cards.contains(assignment.card())) {
      add(place + ".card", FaultCode.UNKNOWN_REFERENCE, assignment.card());
    }
  }

  private void add(String place, FaultCode code, Object... arguments) {
    faults.add(Fault.at(place, code, arguments));
  }
}
