package it.quadrante.calculation.result;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The strategic results that Massa-Carrara printed for 2017, as a plan and its cells. */
public final class MassaCarrara2017 {
  /** A printed row. */
  public record Row(
      String perspective,
      String objective,
      String objectiveWeight,
      String objectivePercent,
      String programme,
      String programmeWeight,
      String indicator,
      String operator,
      String target,
      String result,
      Unit unit,
      String percent) {
    Target asTarget() {
      return unit == Unit.DATE
          ? new Target.OnOrBefore(LocalDate.parse(target))
          : new Target.Threshold(Operator.of(operator).orElseThrow(), Figure.of(target));
    }
  }

  private MassaCarrara2017() {}

  public static List<Row> rows() {
    try (InputStream csv = MassaCarrara2017.class.getResourceAsStream("/massa-carrara-2017.csv")) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(MassaCarrara2017::row)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Row row(String[] c) {
    return new Row(
        c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], Unit.valueOf(c[10]), c[11]);
  }

  public static PlanBuilder plan() {
    PlanBuilder plan = PlanBuilder.aPlan();
    Map<String, Set<PlanNode.StatedWeight>> objectives = new LinkedHashMap<>();
    for (Row row : rows()) {
      plan.perspective(row.perspective());
      objectives
          .computeIfAbsent(row.objective(), o -> new LinkedHashSet<>())
          .add(new PlanNode.StatedWeight(row.perspective(), Figure.of(row.objectiveWeight())));
    }
    objectives.forEach((code, stated) -> plan.node(objective(code, List.copyOf(stated))));
    Set<String> programmes = new LinkedHashSet<>();
    for (Row row : rows()) {
      if (programmes.add(row.programme())) {
        plan.programme(row.programme(), row.objective(), row.perspective(), row.programmeWeight());
      }
      String code = row.indicator();
      Consolidation consolidation =
          row.unit() == Unit.NUMBER ? Consolidation.SUM : Consolidation.LAST;
      plan.measure(code, row.unit(), consolidation)
          .card(code, row.unit(), "[" + code + "]")
          .assign(
              PlanBuilder.anAssignment(code, row.programme(), AssignmentKind.S, row.asTarget()));
    }
    return plan;
  }

  private static PlanNode objective(String code, List<PlanNode.StatedWeight> stated) {
    return new PlanNode(
        code,
        NodeLevel.OBIETTIVO_STRATEGICO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new ArrayList<>(stated),
        Optional.empty());
  }

  public static CellValues cells() {
    CellsBuilder cells = CellsBuilder.cells();
    for (Row row : rows()) {
      if (row.unit() == Unit.DATE) {
        cells.day(row.indicator(), Quadrimestre.III, row.result());
      } else {
        cells.number(row.indicator(), Quadrimestre.III, row.result());
      }
    }
    return cells.build();
  }

  public static PlanResults results() {
    return PlanResults.evaluate(
        plan().compiled(), cells(), Quadrimestre.III, LocalDate.of(2018, 1, 12));
  }
}
