package it.quadrante.measurement.collection.events;

import static java.util.stream.Collectors.toMap;

import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.indicator.domain.Indicator;
import it.quadrante.measurement.indicator.domain.MeasureInPlan;
import it.quadrante.measurement.indicator.domain.MeasureKey;
import it.quadrante.measurement.indicator.domain.PlanIndicators;
import it.quadrante.measurement.indicator.domain.PlannedTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Of a published plan what is read beside a cell. None of it decides anything here, so what is
 * absent or names nothing is passed over and never refuses the plan.
 */
public final class PlannedIndicators {

  /** A node of the Albero della performance. */
  public record Node(String code, String title) {}

  /** An indicator card; an empty formula is to be completed. */
  public record Card(String code, String name, MeasureUnit unit, Integer decimals, String formula) {

    private Indicator.Card toDomain() {
      return new Indicator.Card(code, name, unit, decimals, formula);
    }
  }

  /** A card on a node. */
  public record Assignment(String code, String node, String card, List<YearTarget> targets) {

    private PlannedTarget targetOf(int year) {
      return orNone(targets).stream()
          .filter(stated -> stated.year == year)
          .map(YearTarget::target)
          .findFirst()
          .orElse(null);
    }
  }

  /** What an assignment has to reach in a year. */
  public record YearTarget(int year, PlannedTarget target) {}

  private final PlanPublished plan;
  private final Map<String, Node> nodes;
  private final Map<String, Card> cards;
  private final Map<MeasureKey, List<Indicator>> found = new LinkedHashMap<>();
  private final Map<MeasureKey, Integer> decimals = new LinkedHashMap<>();

  PlannedIndicators(PlanPublished plan) {
    this.plan = plan;
    this.nodes = byCode(plan.nodes(), Node::code);
    this.cards = byCode(plan.cards(), Card::code);
  }

  PlanIndicators toDomain() {
    for (PlanPublished.Measure measure : plan.measures()) {
      MeasureKey key = new MeasureKey(measure.entity(), measure.code());
      found.put(key, new ArrayList<>());
      decimals.put(key, measure.decimals());
    }
    orNone(plan.assignments()).forEach(this::take);
    Map<MeasureKey, MeasureInPlan> measures = new LinkedHashMap<>();
    found.forEach((key, indicators) -> measures.put(key, inPlan(key, indicators)));
    return new PlanIndicators(
        plan.plan().id(), plan.version(), plan.plan().year(), plan.inForceFrom(), measures);
  }

  private void take(Assignment assignment) {
    Card card = cards.get(assignment.card);
    Node node = nodes.get(assignment.node);
    if (card == null || card.formula == null || node == null) {
      return;
    }
    Indicator indicator =
        new Indicator(
            assignment.code,
            new Indicator.Node(node.code, node.title),
            card.toDomain(),
            assignment.targetOf(plan.plan().year()));
    MeasureKey.in(card.formula, plan.plan().entity())
        .forEach(key -> found.computeIfAbsent(key, other -> new ArrayList<>()).add(indicator));
  }

  private MeasureInPlan inPlan(MeasureKey key, List<Indicator> indicators) {
    return new MeasureInPlan(
        plan.plan().id(), plan.plan().title(), plan.version(), decimals.get(key), indicators);
  }

  private static <T> Map<String, T> byCode(List<T> listed, Function<T, String> code) {
    return orNone(listed).stream()
        .collect(toMap(code, Function.identity(), (first, again) -> first));
  }

  private static <T> List<T> orNone(List<T> listed) {
    return listed == null ? List.of() : listed;
  }
}
