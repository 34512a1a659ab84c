package it.quadrante.calculation.naive;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.plan.PlanVersion;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.RollUp.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which assignments every figure of a plan rests on, found anew for each figure. */
record NaiveRollUp(PlanVersion plan) {
  private static final Set<AssignmentKind> S = Set.of(AssignmentKind.S);
  private static final Set<AssignmentKind> S_AND_O = Set.of(AssignmentKind.S, AssignmentKind.O);

  /** Every figure by its subject. */
  Map<String, View> views() {
    Map<String, View> all = new LinkedHashMap<>();
    plan.nodes().forEach(node -> all.put("node:" + node.code(), node(node, kinds(node))));
    lines().forEach(line -> all.put("line:" + line.perspective() + ":" + line.node(), view(line)));
    Set<String> perspectives = new LinkedHashSet<>(plan.perspectives());
    lines().forEach(line -> perspectives.add(line.perspective()));
    perspectives.forEach(each -> all.put("perspective:" + each, perspective(each)));
    individual().map(PlanNode::personRole).forEach(r -> all.put("person:" + r.get(), person(r)));
    all.put("overall", overall());
    return all;
  }

  private Policy policy() {
    return plan.profile().rollUp().policy();
  }

  /** An objective rests on S, a programme on O, or each on all; a person's objective on I. */
  private Set<AssignmentKind> kinds(PlanNode node) {
    if (node.level() == NodeLevel.OBIETTIVO_INDIVIDUALE) {
      return Set.of(AssignmentKind.I);
    }
    if (plan.profile().rollUp().basis() == RollUp.Basis.ALL_BENEATH) {
      return S_AND_O;
    }
    return node.level() == NodeLevel.OBIETTIVO_OPERATIVO ? Set.of(AssignmentKind.O) : S;
  }

  /** Of a line or a root: S, but for a programme that stands there itself and has no S its O. */
  private Set<AssignmentKind> kindsOnTop(PlanNode node) {
    boolean lonely = node.level() == NodeLevel.OBIETTIVO_OPERATIVO && own(node, S).isEmpty();
    return lonely || plan.profile().rollUp().basis() == RollUp.Basis.ALL_BENEATH ? S_AND_O : S;
  }

  private View node(PlanNode node, Set<AssignmentKind> kinds) {
    Policy policy = node.level() == NodeLevel.OBIETTIVO_INDIVIDUALE ? Policy.FLAT_MEAN : policy();
    List<View> parts = children(node).map(child -> node(child, kinds)).toList();
    return new View(policy, weight(node), own(node, kinds), parts);
  }

  private List<Assignment> own(PlanNode node, Set<AssignmentKind> kinds) {
    return plan.assignments().stream()
        .filter(each -> each.node().equals(node.code()) && kinds.contains(each.kind()))
        .toList();
  }

  private Stream<PlanNode> children(PlanNode node) {
    return plan.nodes().stream().filter(each -> each.parent().equals(Optional.of(node.code())));
  }

  private Optional<Fraction> weight(PlanNode node) {
    return node.weight().isPresent()
        ? node.weight().map(Fraction::of)
        : children(node).flatMap(child -> weight(child).stream()).reduce(Fraction::plus);
  }

  /** A line of the scorecard: an objective in a perspective. */
  private record Line(String perspective, String node) {}

  private Set<Line> lines() {
    Set<Line> lines = new LinkedHashSet<>();
    for (PlanNode node : plan.nodes()) {
      boolean objective = node.level() == NodeLevel.OBIETTIVO_STRATEGICO;
      if (node.level() == NodeLevel.OBIETTIVO_OPERATIVO) {
        lines.add(new Line(perspective(node), objectiveAbove(node).orElse(node).code()));
      } else if (objective
          && (children(node).findAny().isEmpty() || node.perspective().isPresent())) {
        lines.add(new Line(perspective(node), node.code()));
      }
    }
    return lines;
  }

  private static String perspective(PlanNode node) {
    return node.perspective().orElse("-");
  }

  private Optional<PlanNode> objectiveAbove(PlanNode programme) {
    return programme
        .parent()
        .map(this::named)
        .filter(parent -> parent.level() == NodeLevel.OBIETTIVO_STRATEGICO);
  }

  private PlanNode named(String code) {
    return plan.nodes().stream().filter(each -> each.code().equals(code)).findFirst().get();
  }

  private View view(Line line) {
    PlanNode node = named(line.node());
    Set<AssignmentKind> kinds = kindsOnTop(node);
    List<PlanNode> programmes =
        children(node).filter(each -> perspective(each).equals(line.perspective())).toList();
    Stream<PlanNode> weighing =
        children(node).findAny().isEmpty() ? Stream.of(node) : programmes.stream();
    return new View(
        policy(),
        weighing.flatMap(each -> each.weight().stream()).map(Fraction::of).reduce(Fraction::plus),
        own(node, kinds),
        programmes.stream().map(each -> node(each, kinds)).toList());
  }

  private View perspective(String code) {
    List<View> parts =
        lines().stream().filter(line -> line.perspective().equals(code)).map(this::view).toList();
    return new View(policy(), Optional.empty(), List.of(), parts);
  }

  private Stream<PlanNode> individual() {
    return plan.nodes().stream().filter(n -> n.level() == NodeLevel.OBIETTIVO_INDIVIDUALE);
  }

  private View person(Optional<String> role) {
    List<View> objectives = new ArrayList<>();
    individual()
        .filter(node -> node.personRole().equals(role))
        .forEach(node -> objectives.add(node(node, kinds(node))));
    return new View(Policy.WEIGHTED, Optional.empty(), List.of(), objectives);
  }

  /** Over the lines with their weights; an unweighted plan by its policy over the whole tree. */
  private View overall() {
    boolean weighted =
        plan.nodes().stream()
            .anyMatch(n -> n.level() == NodeLevel.OBIETTIVO_OPERATIVO && n.weight().isPresent());
    if (weighted) {
      List<View> lines = lines().stream().map(this::view).toList();
      return new View(Policy.WEIGHTED, Optional.empty(), List.of(), lines);
    }
    List<View> roots =
        plan.nodes().stream()
            .filter(n -> n.parent().isEmpty() && n.level() != NodeLevel.OBIETTIVO_INDIVIDUALE)
            .map(root -> node(root, kindsOnTop(root)))
            .toList();
    return new View(policy(), Optional.empty(), List.of(), roots);
  }
}
