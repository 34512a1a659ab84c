package it.quadrante.calculation.naive;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.plan.PlanVersion;
import it.quadrante.calculation.result.PlanResults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan, what its cells hold and the moment at which both evaluators look.
 *
 * @param formulas of the cards that have one
 */
public record Situation(
    PlanVersion plan,
    Map<String, Term> formulas,
    KnownCells cells,
    Quadrimestre upTo,
    LocalDate asOf) {

  public PlanResults production() {
    return PlanResults.evaluate((CompiledPlan) plan.compile(), cells.forCalculation(), upTo, asOf);
  }

  /** Every situation that has one assignment, node or cell less. */
  List<Situation> smaller() {
    List<Situation> all = new ArrayList<>();
    plan.assignments().forEach(each -> all.add(with(plan.nodes(), less(plan.assignments(), each))));
    Set<String> needed =
        plan.nodes().stream().flatMap(n -> n.parent().stream()).collect(Collectors.toSet());
    plan.assignments().forEach(each -> needed.add(each.node()));
    plan.nodes().stream()
        .filter(node -> !needed.contains(node.code()))
        .forEach(node -> all.add(with(less(plan.nodes(), node), plan.assignments())));
    cells.values().keySet().forEach(cell -> all.add(without(cell)));
    return all;
  }

  private static <T> List<T> less(List<T> list, T one) {
    return list.stream().filter(each -> !each.equals(one)).toList();
  }

  private Situation with(List<PlanNode> nodes, List<Assignment> assignments) {
    PlanVersion other =
        new PlanVersion(
            plan.plan(),
            plan.version(),
            plan.entity(),
            plan.year(),
            plan.profile(),
            plan.perspectives(),
            nodes,
            plan.measures(),
            plan.cards(),
            assignments);
    return new Situation(other, formulas, cells, upTo, asOf);
  }

  private Situation without(Cell cell) {
    return holding(cell, Optional.empty());
  }

  /** After a cell has changed. */
  public Situation holding(Cell cell, Optional<CellValue> value) {
    Map<Cell, CellValue> values = new HashMap<>(cells.values());
    values.remove(cell);
    value.ifPresent(held -> values.put(cell, held));
    KnownCells other = new KnownCells(cells.year(), values, cells.deadlines(), cells.decisions());
    return new Situation(plan, formulas, other, upTo, asOf);
  }

  /** After a revision of the plan that changes its assignments. */
  public Situation revised(List<Assignment> assignments) {
    return with(plan.nodes(), assignments);
  }

  /** As a reader needs it to redo the figures. */
  String told() {
    StringBuilder told = new StringBuilder("up to %s, seen on %s%n".formatted(upTo, asOf));
    told.append(plan.profile()).append('\n');
    plan.nodes().forEach(node -> told.append(node).append('\n'));
    plan.assignments()
        .forEach(
            each -> {
              Term formula = formulas.get(each.card());
              told.append(formula == null ? "no formula" : formula.text()).append("  ");
              told.append(each).append('\n');
            });
    measuresInUse().forEach(each -> told.append(tell(each)));
    return told.toString();
  }

  private List<Measure> measuresInUse() {
    return plan.measures().stream()
        .filter(
            measure ->
                plan.assignments().stream()
                    .map(each -> formulas.get(each.card()))
                    .anyMatch(term -> term != null && term.measures().contains(measure.key())))
        .toList();
  }

  private String tell(Measure measure) {
    StringBuilder told = new StringBuilder(measure + "\n");
    for (Quadrimestre q : Quadrimestre.values()) {
      Cell cell = new Cell(measure.key(), q);
      told.append("  %s: %s".formatted(q, cells.values().get(cell)));
      told.append(" due %s".formatted(cells.deadlines().get(cell)));
      told.append(" %s%n".formatted(cells.decisions().get(cell)));
    }
    return told.toString();
  }
}
