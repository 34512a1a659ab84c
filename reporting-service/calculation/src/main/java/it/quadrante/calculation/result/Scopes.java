package it.quadrante.calculation.result;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.Line;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.scoring.RollUp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which assignments each figure of a plan rests on, by the basis of its profile. */
record Scopes(CompiledPlan plan) {
  private static final Set<AssignmentKind> STRATEGIC = Set.of(AssignmentKind.S);
  private static final Set<AssignmentKind> OPERATIVE = Set.of(AssignmentKind.O);
  private static final Set<AssignmentKind> ORGANISATIONAL =
      Set.of(AssignmentKind.S, AssignmentKind.O);

  /** An area or objective rests on its S assignments, a programme on its O ones. */
  Scope ofNode(PlanNode node) {
    return new Scope(plan, node, kindsOf(node.level()), Optional.empty());
  }

  private Set<AssignmentKind> kindsOf(NodeLevel level) {
    if (level == NodeLevel.OBIETTIVO_INDIVIDUALE) {
      return Set.of(AssignmentKind.I);
    }
    if (plan.profile().rollUp().basis() == RollUp.Basis.ALL_BENEATH) {
      return ORGANISATIONAL;
    }
    return level == NodeLevel.OBIETTIVO_OPERATIVO ? OPERATIVE : STRATEGIC;
  }

  /**
   * A line stands for an objective and rests on S assignments; a programme that is a line of its
   * own rests on its O ones if it has no S.
   */
  Scope ofLine(Line line) {
    return standingFor(plan.tree().node(line.node()), Optional.of(line.perspective()));
  }

  /** A root of the whole plan, which may likewise be a programme. */
  Scope ofRoot(PlanNode root) {
    return standingFor(root, Optional.empty());
  }

  private Scope standingFor(PlanNode node, Optional<String> perspective) {
    Set<AssignmentKind> kinds = kindsOf(NodeLevel.OBIETTIVO_STRATEGICO);
    Scope strategic = new Scope(plan, node, kinds, perspective);
    return node.level() == NodeLevel.OBIETTIVO_OPERATIVO && strategic.all().isEmpty()
        ? new Scope(plan, node, ORGANISATIONAL, perspective)
        : strategic;
  }

  /** Every assignment of these scopes once. */
  static List<CompiledAssignment> union(List<Scope> scopes) {
    Map<String, CompiledAssignment> all = new LinkedHashMap<>();
    scopes.forEach(scope -> scope.all().forEach(each -> all.put(each.code(), each)));
    return List.copyOf(all.values());
  }
}
