package it.quadrante.calculation.plan;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.scoring.ScoringProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan version ready to be calculated, as often as values arrive. Immutable. */
public final class CompiledPlan implements Compilation {
  private final PlanVersion version;
  private final PlanTree tree;
  private final List<Fault> warnings;
  private final Map<String, CompiledAssignment> assignments = new LinkedHashMap<>();
  private final Map<String, List<CompiledAssignment>> byNode = new LinkedHashMap<>();
  private final Map<MeasureKey, List<CompiledAssignment>> byMeasure = new LinkedHashMap<>();

  CompiledPlan(
      PlanVersion version,
      PlanTree tree,
      List<CompiledAssignment> assignments,
      List<Fault> warnings) {
    this.version = version;
    this.tree = tree;
    this.warnings = List.copyOf(warnings);
    for (CompiledAssignment each : assignments) {
      this.assignments.put(each.code(), each);
      byNode.computeIfAbsent(each.assignment().node(), n -> new ArrayList<>()).add(each);
      each.measures()
          .forEach(
              measure ->
                  byMeasure.computeIfAbsent(measure.key(), k -> new ArrayList<>()).add(each));
    }
  }

  @Override
  public List<Fault> faults() {
    return List.of();
  }

  /**
   * What deserves a second look, such as a mean inside a ratio or an assignment to be completed,
   * and faults that a published plan should not have had.
   */
  public List<Fault> warnings() {
    return warnings;
  }

  public PlanVersion version() {
    return version;
  }

  public ScoringProfile profile() {
    return version.profile();
  }

  public PlanTree tree() {
    return tree;
  }

  public List<CompiledAssignment> assignments() {
    return List.copyOf(assignments.values());
  }

  public Optional<CompiledAssignment> assignment(String code) {
    return Optional.ofNullable(assignments.get(code));
  }

  /** Those that stand on the node itself. */
  public List<CompiledAssignment> assignmentsAt(String node) {
    return byNode.getOrDefault(node, List.of());
  }

  /** Those whose value changes when a cell of the measure does. */
  public List<CompiledAssignment> assignmentsUsing(MeasureKey measure) {
    return byMeasure.getOrDefault(measure, List.of());
  }
}
