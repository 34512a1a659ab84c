package it.quadrante.calculation.plan;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.scoring.ScoringProfile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan version ready to be calculated, as often as values arrive. Immutable. */
public final class CompiledPlan implements Compilation {
  private final PlanVersion version;
  private final PlanTree tree;
  private final List<CompiledAssignment> assignments;
  private final List<Aggregate> aggregates;
  private final Map<String, Aggregate> bySubject;
  private final Map<String, CompiledAssignment> byCode = new HashMap<>();
  private final Map<MeasureKey, Integer> places = new HashMap<>();
  private final List<List<CompiledAssignment>> usersOfMeasure = new ArrayList<>();
  private final List<List<Aggregate>> usersOfAssignment = new ArrayList<>();
  private final List<List<Aggregate>> usersOfAggregate = new ArrayList<>();

  CompiledPlan(PlanVersion version, List<CompiledAssignment> assignments) {
    this.version = version;
    this.tree = new PlanTree(version.nodes());
    this.assignments = List.copyOf(assignments);
    Aggregates made = new Aggregates(version, tree, assignments);
    this.aggregates = made.all();
    this.bySubject = made.bySubject();
    indexUses();
  }

  /** Who changes when a cell of a measure does. */
  private void indexUses() {
    for (Measure measure : version.measures()) {
      places.put(measure.key(), places.size());
      usersOfMeasure.add(new ArrayList<>());
    }
    for (CompiledAssignment each : assignments) {
      byCode.put(each.code(), each);
      usersOfAssignment.add(new ArrayList<>(2));
      each.measures().forEach(measure -> usersOfMeasure.get(measure).add(each));
    }
    for (Aggregate each : aggregates) {
      usersOfAggregate.add(new ArrayList<>(2));
      each.own().forEach(own -> usersOfAssignment.get(own.place()).add(each));
      each.parts().forEach(part -> usersOfAggregate.get(part.place()).add(each));
      each.counted().forEach(part -> usersOfAggregate.get(part.place()).add(each));
    }
  }

  @Override
  public List<Fault> faults() {
    return List.of();
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

  public List<Measure> measures() {
    return version.measures();
  }

  public List<CompiledAssignment> assignments() {
    return assignments;
  }

  public Optional<CompiledAssignment> assignment(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Every aggregate after those it is made of. */
  public List<Aggregate> aggregates() {
    return aggregates;
  }

  /** Those that are shown: nodes, lines, perspectives, persons, the whole plan. */
  public Collection<Aggregate> shownAggregates() {
    return bySubject.values();
  }

  public Optional<Aggregate> aggregate(String subject) {
    return Optional.ofNullable(bySubject.get(subject));
  }

  /** Where a measure stands among those of the plan; empty when the plan does not know it. */
  public Optional<Integer> placeOf(MeasureKey measure) {
    return Optional.ofNullable(places.get(measure));
  }

  /** Those whose value changes when a cell of the measure at this place does. */
  public List<CompiledAssignment> assignmentsUsing(int measure) {
    return usersOfMeasure.get(measure);
  }

  /** The aggregates that rest on any of these assignments, each after those it is made of. */
  public List<Aggregate> aggregatesAbove(List<CompiledAssignment> changed) {
    BitSet above = new BitSet(aggregates.size());
    changed.forEach(each -> mark(usersOfAssignment.get(each.place()), above));
    List<Aggregate> affected = new ArrayList<>();
    for (int at = above.nextSetBit(0); at >= 0; at = above.nextSetBit(at + 1)) {
      affected.add(aggregates.get(at));
      mark(usersOfAggregate.get(at), above);
    }
    return affected;
  }

  private static void mark(List<Aggregate> users, BitSet above) {
    users.forEach(user -> above.set(user.place()));
  }
}
