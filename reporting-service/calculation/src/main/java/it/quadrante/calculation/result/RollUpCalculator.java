package it.quadrante.calculation.result;

import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.Line;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.plan.PlanTree;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rolls the results of the assignments up to nodes, lines, perspectives, persons and the plan. */
final class RollUpCalculator {
  private final CompiledPlan plan;
  private final PlanTree tree;
  private final Scopes scopes;
  private final Function<String, IndicatorResult> resultOf;
  private final Map<String, AggregateResult> results = new LinkedHashMap<>();

  private RollUpCalculator(CompiledPlan plan, Function<String, IndicatorResult> resultOf) {
    this.plan = plan;
    this.tree = plan.tree();
    this.scopes = new Scopes(plan);
    this.resultOf = resultOf;
  }

  /**
   * @param resultOf the result of an assignment by its code
   */
  static Map<String, AggregateResult> rollUp(
      CompiledPlan plan, Function<String, IndicatorResult> resultOf) {
    return new RollUpCalculator(plan, resultOf).rollUp();
  }

  private Map<String, AggregateResult> rollUp() {
    tree.nodes().forEach(this::node);
    tree.lines().forEach(this::line);
    perspectives();
    persons();
    overall();
    return results;
  }

  private void node(PlanNode node) {
    Scope scope = scopes.ofNode(node);
    Average average = node.level().isOrganisational() ? byPolicy(scope) : flat(scope.own());
    add(
        Subject.node(node.code()),
        AggregateResult.Kind.NODE,
        tree.weightOf(node),
        average,
        scope.all());
  }

  private void line(Line line) {
    Scope scope = scopes.ofLine(line);
    add(Subject.line(line), AggregateResult.Kind.LINE, line.weight(), byPolicy(scope), scope.all());
  }

  private void perspectives() {
    Map<String, List<Line>> lines = new LinkedHashMap<>();
    plan.version().perspectives().forEach(code -> lines.put(code, new ArrayList<>()));
    tree.lines()
        .forEach(
            line -> lines.computeIfAbsent(line.perspective(), p -> new ArrayList<>()).add(line));
    lines.forEach(
        (code, beneath) -> {
          List<CompiledAssignment> all =
              Scopes.union(beneath.stream().map(scopes::ofLine).toList());
          add(
              Subject.perspective(code),
              AggregateResult.Kind.PERSPECTIVE,
              beneath.stream().flatMap(line -> line.weight().stream()).reduce(Figure::plus),
              byPolicy(all, parts(beneath)),
              all);
        });
  }

  /** Persons stand apart: their objectives are in no organisational figure. */
  private void persons() {
    Map<String, List<PlanNode>> objectives = new LinkedHashMap<>();
    tree.nodes().stream()
        .filter(node -> !node.level().isOrganisational())
        .forEach(
            node ->
                objectives
                    .computeIfAbsent(node.personRole().orElse(""), r -> new ArrayList<>())
                    .add(node));
    objectives.forEach(
        (role, nodes) -> {
          Parts parts = new Parts(plan.profile().decimals());
          nodes.forEach(node -> parts.add(result(Subject.node(node.code()))));
          add(
              Subject.person(role),
              AggregateResult.Kind.PERSON,
              Optional.empty(),
              parts.weighted(),
              Scopes.union(nodes.stream().map(scopes::ofNode).toList()));
        });
  }

  /**
   * Over the lines with their weights; an unweighted plan has the policy's figure over all of it.
   */
  private void overall() {
    List<Scope> roots = tree.roots().stream().map(scopes::ofRoot).toList();
    List<CompiledAssignment> all = Scopes.union(roots);
    Average average =
        tree.isWeighted() ? parts(tree.lines()).weighted() : byPolicy(all, partsOf(roots));
    add(Subject.OVERALL, AggregateResult.Kind.OVERALL, Optional.empty(), average, all);
  }

  private Average byPolicy(Scope scope) {
    if (policy() == RollUp.Policy.FLAT_MEAN) {
      return flat(scope.all());
    }
    List<CompiledAssignment> own = scope.own();
    Parts parts = own.isEmpty() ? partsOf(scope.children()) : partsOfIndicators(own);
    return policy() == RollUp.Policy.WEIGHTED ? parts.weighted() : parts.plain();
  }

  private Average byPolicy(List<CompiledAssignment> all, Parts parts) {
    return switch (policy()) {
      case FLAT_MEAN -> flat(all);
      case CHILD_MEAN -> parts.plain();
      case WEIGHTED -> parts.weighted();
    };
  }

  private Average flat(List<CompiledAssignment> assignments) {
    return partsOfIndicators(assignments).plain();
  }

  private RollUp.Policy policy() {
    return plan.profile().rollUp().policy();
  }

  private Parts partsOfIndicators(List<CompiledAssignment> assignments) {
    Parts parts = new Parts(plan.profile().decimals());
    for (CompiledAssignment each : assignments) {
      IndicatorResult result = resultOf.apply(each.code());
      parts.add(
          result.subject(),
          each.assignment().weight(),
          result.percent(),
          Optional.empty(),
          result.leftOut().orElse(LeftOutReason.NO_FIGURE));
    }
    return parts;
  }

  private Parts partsOf(List<Scope> children) {
    Parts parts = new Parts(plan.profile().decimals());
    for (Scope child : children) {
      Average inner = byPolicy(child);
      parts.add(
          Subject.node(child.root().code()),
          weightIn(child),
          inner.percent(),
          Optional.of(inner),
          LeftOutReason.NO_FIGURE);
    }
    return parts;
  }

  private Optional<Figure> weightIn(Scope scope) {
    return scope.perspective().isEmpty() || scope.root().weight().isPresent()
        ? tree.weightOf(scope.root())
        : scope.children().stream().flatMap(child -> weightIn(child).stream()).reduce(Figure::plus);
  }

  private Parts parts(List<Line> lines) {
    Parts parts = new Parts(plan.profile().decimals());
    lines.forEach(line -> parts.add(result(Subject.line(line))));
    return parts;
  }

  private AggregateResult result(String subject) {
    return results.get(subject);
  }

  private void add(
      String subject,
      AggregateResult.Kind kind,
      Optional<Figure> weight,
      Average average,
      List<CompiledAssignment> beneath) {
    List<IndicatorResult> indicators =
        beneath.stream().map(each -> resultOf.apply(each.code())).toList();
    Optional<Instant> updatedAt =
        indicators.stream()
            .flatMap(result -> result.updatedAt().stream())
            .max(Comparator.naturalOrder());
    results.put(
        subject,
        new AggregateResult(
            subject,
            kind,
            weight,
            average,
            plan.profile().semaforo().colourOf(average.percent()),
            indicators.size(),
            (int) indicators.stream().filter(result -> result.percent().isPresent()).count(),
            indicators.stream()
                .map(IndicatorResult::completeness)
                .reduce(Completeness.NONE, Completeness::plus),
            updatedAt));
  }
}
