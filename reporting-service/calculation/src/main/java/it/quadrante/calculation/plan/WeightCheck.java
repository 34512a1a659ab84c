package it.quadrante.calculation.plan;

import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Weights out of range, some there and some not, and sums that are not 100. */
final class WeightCheck {
  private final List<Fault> faults = new ArrayList<>();

  private WeightCheck() {}

  static List<Fault> of(PlanVersion plan, PlanTree tree) {
    WeightCheck check = new WeightCheck();
    plan.nodes().forEach(node -> check.range(node.weight(), "nodes[" + node.code() + "].weight"));
    plan.assignments()
        .forEach(each -> check.range(each.weight(), "assignments[" + each.code() + "].weight"));
    check.programmes(plan);
    check.persons(plan);
    check.siblings(plan);
    tree.nodes().forEach(node -> check.stated(node, tree));
    return check.faults;
  }

  private void range(Optional<Figure> weight, String place) {
    weight
        .filter(w -> w.signum() < 0 || w.compareTo(Figure.HUNDRED) > 0)
        .ifPresent(w -> faults.add(Fault.at(place, FaultCode.WEIGHT_OUT_OF_RANGE, w)));
  }

  private void programmes(PlanVersion plan) {
    List<PlanNode> programmes =
        plan.nodes().stream()
            .filter(node -> node.level() == NodeLevel.OBIETTIVO_OPERATIVO)
            .toList();
    if (programmes.stream().anyMatch(node -> node.weight().isPresent())) {
      allAndHundred(programmes, "nodes");
    }
    if (!plan.perspectives().isEmpty()) {
      programmes.stream()
          .filter(node -> node.weight().isPresent() && node.perspective().isEmpty())
          .forEach(
              node ->
                  faults.add(
                      Fault.at(
                          "nodes[" + node.code() + "].perspective",
                          FaultCode.WEIGHT_WITHOUT_PERSPECTIVE)));
    }
  }

  private void persons(PlanVersion plan) {
    plan.nodes().stream()
        .filter(node -> node.level() == NodeLevel.OBIETTIVO_INDIVIDUALE)
        .collect(
            Collectors.groupingBy(
                node -> node.personRole().orElse(""), LinkedHashMap::new, Collectors.toList()))
        .forEach((role, objectives) -> allAndHundred(objectives, "persons[" + role + "]"));
  }

  private void allAndHundred(List<PlanNode> nodes, String place) {
    if (allWeighted(nodes, PlanNode::weight, PlanNode::code, place)) {
      Figure sum =
          nodes.stream()
              .map(node -> node.weight().orElse(Figure.ZERO))
              .reduce(Figure.ZERO, Figure::plus);
      if (!sum.equals(Figure.HUNDRED)) {
        faults.add(Fault.at(place + ".weight", FaultCode.WEIGHTS_SUM, sum));
      }
    }
  }

  private void siblings(PlanVersion plan) {
    Map<String, List<Assignment>> byNode =
        plan.assignments().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.node() + "." + each.kind(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byNode.forEach(
        (node, siblings) -> {
          if (siblings.stream().anyMatch(each -> each.weight().isPresent())) {
            allWeighted(
                siblings,
                Assignment::weight,
                Assignment::code,
                "nodes[" + siblings.get(0).node() + "].assignments");
          }
        });
  }

  private <T> boolean allWeighted(
      List<T> all, Function<T, Optional<Figure>> weight, Function<T, String> code, String place) {
    List<String> without =
        all.stream().filter(each -> weight.apply(each).isEmpty()).map(code).toList();
    if (!without.isEmpty()) {
      faults.add(
          Fault.at(place + ".weight", FaultCode.WEIGHTS_SOME_MISSING, String.join(", ", without)));
    }
    return without.isEmpty();
  }

  private void stated(PlanNode node, PlanTree tree) {
    for (PlanNode.StatedWeight stated : node.statedWeights()) {
      Figure sum =
          tree.lines().stream()
              .filter(line -> line.node().equals(node.code()))
              .filter(line -> line.perspective().equals(stated.perspective()))
              .flatMap(line -> line.weight().stream())
              .reduce(Figure.ZERO, Figure::plus);
      if (!sum.equals(stated.weight())) {
        faults.add(
            Fault.at(
                "nodes[" + node.code() + "].statedWeights[" + stated.perspective() + "]",
                FaultCode.WEIGHT_STATED,
                stated.perspective(),
                stated.weight(),
                sum));
      }
    }
  }
}
