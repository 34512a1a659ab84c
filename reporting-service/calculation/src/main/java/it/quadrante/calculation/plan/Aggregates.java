package it.quadrante.calculation.plan;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.plan.Aggregate.Kind;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works out which assignments each figure of a plan rests on, by the roll-up of its profile. */
final class Aggregates {
  private static final Set<AssignmentKind> STRATEGIC = Set.of(AssignmentKind.S);
  private static final Set<AssignmentKind> OPERATIVE = Set.of(AssignmentKind.O);
  private static final Set<AssignmentKind> INDIVIDUAL = Set.of(AssignmentKind.I);
  private static final Set<AssignmentKind> ORGANISATIONAL =
      Set.of(AssignmentKind.S, AssignmentKind.O);

  private final PlanTree tree;
  private final RollUp rollUp;
  private final Map<String, List<CompiledAssignment>> byNode = new HashMap<>();
  private final List<Aggregate> all = new ArrayList<>();
  private final Map<String, Aggregate> bySubject = new LinkedHashMap<>();
  private final Map<View, Aggregate> nodes = new HashMap<>();

  /** A node as it looks to somebody who counts certain assignments only. */
  private record View(String node, Set<AssignmentKind> kinds) {}

  Aggregates(PlanVersion version, PlanTree tree, List<CompiledAssignment> assignments) {
    this.tree = tree;
    this.rollUp = version.profile().rollUp();
    assignments.forEach(
        each -> byNode.computeIfAbsent(each.assignment().node(), n -> new ArrayList<>()).add(each));
    tree.nodes().forEach(node -> name(node(node, kindsOf(node.level()))));
    Map<Line, Aggregate> lines = new LinkedHashMap<>();
    tree.lines().forEach(line -> lines.put(line, name(line(line))));
    perspectives(version.perspectives(), lines);
    persons();
    name(overall(lines));
  }

  /** Every one after its parts, also those that are a part only. */
  List<Aggregate> all() {
    return List.copyOf(all);
  }

  /** Those that are shown, by subject. */
  Map<String, Aggregate> bySubject() {
    return bySubject;
  }

  private Aggregate name(Aggregate aggregate) {
    bySubject.put(aggregate.subject(), aggregate);
    return aggregate;
  }

  /** An area or objective rests on its S assignments, a programme on its O ones. */
  private Set<AssignmentKind> kindsOf(NodeLevel level) {
    if (level == NodeLevel.OBIETTIVO_INDIVIDUALE) {
      return INDIVIDUAL;
    }
    if (rollUp.basis() == RollUp.Basis.ALL_BENEATH) {
      return ORGANISATIONAL;
    }
    return level == NodeLevel.OBIETTIVO_OPERATIVO ? OPERATIVE : STRATEGIC;
  }

  private Aggregate node(PlanNode node, Set<AssignmentKind> kinds) {
    View view = new View(node.code(), kinds);
    Aggregate known = nodes.get(view);
    if (known != null) {
      return known;
    }
    List<Aggregate> parts = parts(tree.childrenOf(node.code()), kinds);
    RollUp.Policy policy =
        node.level().isOrganisational() ? rollUp.policy() : RollUp.Policy.FLAT_MEAN;
    Aggregate made =
        add(Subject.node(node.code()), Kind.NODE, tree.weightOf(node), policy, own(view), parts);
    nodes.put(view, made);
    return made;
  }

  private List<CompiledAssignment> own(View view) {
    return byNode.getOrDefault(view.node(), List.of()).stream()
        .filter(each -> view.kinds().contains(each.assignment().kind()))
        .toList();
  }

  private List<Aggregate> parts(List<PlanNode> children, Set<AssignmentKind> kinds) {
    return children.stream()
        .map(child -> node(child, kinds))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * A line stands for an objective inside a perspective and rests on S assignments: those on the
   * objective itself and on its programmes of that perspective.
   */
  private Aggregate line(Line line) {
    PlanNode node = tree.node(line.node());
    Set<AssignmentKind> kinds = kindsOfHighest(node);
    List<PlanNode> children =
        tree.childrenOf(node.code()).stream()
            .filter(child -> PlanTree.perspectiveOf(child).equals(line.perspective()))
            .toList();
    return add(
        Subject.line(line),
        Kind.LINE,
        line.weight(),
        rollUp.policy(),
        own(new View(node.code(), kinds)),
        parts(children, kinds));
  }

  /** A programme without objective above it rests on its O assignments if it has no S. */
  private Set<AssignmentKind> kindsOfHighest(PlanNode node) {
    Set<AssignmentKind> kinds = kindsOf(NodeLevel.OBIETTIVO_STRATEGICO);
    return node.level() == NodeLevel.OBIETTIVO_OPERATIVO && node(node, kinds).isEmpty()
        ? ORGANISATIONAL
        : kinds;
  }

  private void perspectives(List<String> stated, Map<Line, Aggregate> lines) {
    Map<String, List<Aggregate>> byPerspective = new LinkedHashMap<>();
    stated.forEach(code -> byPerspective.put(code, new ArrayList<>()));
    lines.forEach(
        (line, made) ->
            byPerspective.computeIfAbsent(line.perspective(), p -> new ArrayList<>()).add(made));
    byPerspective.forEach(
        (code, parts) ->
            name(
                add(
                    Subject.perspective(code),
                    Kind.PERSPECTIVE,
                    parts.stream().flatMap(line -> line.weight().stream()).reduce(Figure::plus),
                    rollUp.policy(),
                    List.of(),
                    parts)));
  }

  /** Persons stand apart: their objectives are in no organisational figure. */
  private void persons() {
    Map<String, List<Aggregate>> objectives = new LinkedHashMap<>();
    tree.nodes().stream()
        .filter(node -> !node.level().isOrganisational())
        .forEach(
            node ->
                objectives
                    .computeIfAbsent(node.personRole().orElse(""), r -> new ArrayList<>())
                    .add(node(node, INDIVIDUAL)));
    objectives.forEach(
        (role, parts) ->
            name(
                add(
                    Subject.person(role),
                    Kind.PERSON,
                    Optional.empty(),
                    RollUp.Policy.WEIGHTED,
                    List.of(),
                    parts)));
  }

  /**
   * Over the lines with their weights; an unweighted plan has the policy's figure over all of it.
   * An objective with several lines is counted once.
   */
  private Aggregate overall(Map<Line, Aggregate> lines) {
    if (tree.isWeighted()) {
      List<Aggregate> counted = highest(lines.keySet().stream().map(Line::node).distinct());
      return add(overall(RollUp.Policy.WEIGHTED, List.copyOf(lines.values()), counted));
    }
    List<Aggregate> roots = highest(tree.roots().stream().map(PlanNode::code));
    return add(overall(rollUp.policy(), roots, roots));
  }

  private List<Aggregate> highest(Stream<String> nodes) {
    return nodes.map(tree::node).map(node -> node(node, kindsOfHighest(node))).toList();
  }

  private Aggregate overall(RollUp.Policy policy, List<Aggregate> parts, List<Aggregate> counted) {
    return new Aggregate(
        all.size(),
        Subject.OVERALL,
        Kind.OVERALL,
        Optional.empty(),
        policy,
        List.of(),
        parts,
        counted);
  }

  private Aggregate add(
      String subject,
      Kind kind,
      Optional<Figure> weight,
      RollUp.Policy policy,
      List<CompiledAssignment> own,
      List<Aggregate> parts) {
    return add(new Aggregate(all.size(), subject, kind, weight, policy, own, parts, parts));
  }

  private Aggregate add(Aggregate aggregate) {
    all.add(aggregate);
    return aggregate;
  }
}
