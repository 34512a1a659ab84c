package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Weights: of programmes all or none, adding to 100; of a person's objectives adding to 100; of
 * sibling assignments all or none; a printed weight of a strategic objective is the sum of its
 * programmes in that perspective.
 */
final class WeightRules {
  private final PlanContent content;
  private final Faults faults;

  WeightRules(PlanContent content, Faults faults) {
    this.content = content;
    this.faults = faults;
  }

  /** Each weight by itself. */
  void integrity() {
    ranges();
  }

  /** The weights together. */
  void completeness() {
    programmes();
    statedWeights();
    persons();
    siblingAssignments();
  }

  private void ranges() {
    List<PlanNode> nodes = content.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      range("/nodes/" + i + "/weight", nodes.get(i).weight());
    }
    List<Assignment> assignments = content.assignments();
    for (int i = 0; i < assignments.size(); i++) {
      range("/assignments/" + i + "/weight", assignments.get(i).weight());
    }
  }

  private void range(String place, Figure weight) {
    faults.addIf(
        weight != null && (weight.signum() < 0 || weight.compareTo(Figure.HUNDRED) > 0),
        place,
        PlanRule.WEIGHT_OUT_OF_RANGE,
        weight);
  }

  private void programmes() {
    List<Integer> programmes = nodesOf(NodeLevel.OBIETTIVO_OPERATIVO);
    List<Figure> weights = weightsOf(programmes);
    if (weights.isEmpty()) {
      return;
    }
    programmes.forEach(
        i ->
            faults.addIf(
                node(i).weight() == null,
                "/nodes/" + i + "/weight",
                PlanRule.WEIGHT_MISSING,
                node(i).code()));
    faults.addIf(
        !sum(weights).equals(Figure.HUNDRED),
        "/nodes",
        PlanRule.WEIGHTS_DO_NOT_ADD_UP,
        sum(weights));
  }

  private void statedWeights() {
    Map<Share, Figure> shares = shares();
    for (int i = 0; i < content.nodes().size(); i++) {
      PlanNode objective = content.nodes().get(i);
      for (int j = 0; j < objective.statedWeights().size(); j++) {
        StatedWeight stated = objective.statedWeights().get(j);
        Figure programmes =
            shares.getOrDefault(new Share(objective.code(), stated.perspective()), Figure.ZERO);
        faults.addIf(
            !programmes.equals(stated.weight()),
            "/nodes/" + i + "/statedWeights/" + j + "/weight",
            PlanRule.STATED_WEIGHT_DIFFERS,
            objective.code(),
            stated.perspective(),
            stated.weight(),
            programmes);
      }
    }
  }

  /** Weights of the programmes directly beneath each objective, in each perspective. */
  private Map<Share, Figure> shares() {
    Map<Share, Figure> shares = new HashMap<>();
    content.nodes().stream()
        .filter(node -> node.level() == NodeLevel.OBIETTIVO_OPERATIVO)
        .filter(node -> node.parent() != null && node.weight() != null)
        .forEach(
            node ->
                shares.merge(
                    new Share(node.parent(), node.perspective()), node.weight(), Figure::plus));
    return shares;
  }

  private void persons() {
    Map<String, List<Integer>> byPerson =
        nodesOf(NodeLevel.OBIETTIVO_INDIVIDUALE).stream()
            .filter(i -> node(i).personRole() != null)
            .collect(
                Collectors.groupingBy(
                    i -> node(i).personRole(), LinkedHashMap::new, Collectors.toList()));
    byPerson.forEach(
        (person, objectives) ->
            faults.addIf(
                !sum(weightsOf(objectives)).equals(Figure.HUNDRED),
                "/nodes/" + objectives.get(0) + "/weight",
                PlanRule.PERSON_WEIGHTS_DO_NOT_ADD_UP,
                person,
                sum(weightsOf(objectives))));
  }

  private void siblingAssignments() {
    Map<Siblings, Boolean> weighted = new HashMap<>();
    for (int i = 0; i < content.assignments().size(); i++) {
      Assignment assignment = content.assignments().get(i);
      boolean hasWeight = assignment.weight() != null;
      Boolean siblings =
          weighted.putIfAbsent(new Siblings(assignment.node(), assignment.kind()), hasWeight);
      faults.addIf(
          siblings != null && siblings != hasWeight,
          "/assignments/" + i + "/weight",
          PlanRule.INDICATOR_WEIGHT_MISSING,
          assignment.node());
    }
  }

  private List<Integer> nodesOf(NodeLevel level) {
    return IntStream.range(0, content.nodes().size())
        .filter(i -> node(i).level() == level)
        .boxed()
        .toList();
  }

  private List<Figure> weightsOf(List<Integer> indexes) {
    return indexes.stream().map(i -> node(i).weight()).filter(Objects::nonNull).toList();
  }

  private PlanNode node(int index) {
    return content.nodes().get(index);
  }

  private static Figure sum(List<Figure> figures) {
    return figures.stream().reduce(Figure.ZERO, Figure::plus);
  }

  private record Share(String objective, String perspective) {}

  /** Assignments of one kind at one node. */
  private record Siblings(String node, AssignmentKind kind) {}
}
