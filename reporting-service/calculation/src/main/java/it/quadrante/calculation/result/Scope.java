package it.quadrante.calculation.result;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.plan.PlanTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The assignments a figure rests on: those of some kinds at or beneath a node, for a line only
 * under programmes of its perspective. What stands on an objective itself belongs to each of its
 * lines.
 */
record Scope(
    CompiledPlan plan, PlanNode root, Set<AssignmentKind> kinds, Optional<String> perspective) {

  /** Those on the root itself. */
  List<CompiledAssignment> own() {
    return plan.assignmentsAt(root.code()).stream()
        .filter(each -> kinds.contains(each.assignment().kind()))
        .toList();
  }

  /** The scopes of its children that hold anything. */
  List<Scope> children() {
    return plan.tree().childrenOf(root.code()).stream()
        .filter(this::isInPerspective)
        .map(child -> new Scope(plan, child, kinds, perspective))
        .filter(scope -> !scope.all().isEmpty())
        .toList();
  }

  private boolean isInPerspective(PlanNode child) {
    return perspective.isEmpty()
        || child.level() != NodeLevel.OBIETTIVO_OPERATIVO
        || PlanTree.perspectiveOf(child).equals(perspective.get());
  }

  /** All at or beneath the root, in order of the tree. */
  List<CompiledAssignment> all() {
    List<CompiledAssignment> all = new ArrayList<>(own());
    for (PlanNode child : plan.tree().childrenOf(root.code())) {
      if (isInPerspective(child)) {
        all.addAll(new Scope(plan, child, kinds, perspective).all());
      }
    }
    return all;
  }
}
