package it.quadrante.calculation.plan;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.util.Map;
import java.util.Optional;

/**
 * A card on a node: what a result belongs to.
 *
 * @param weight among its siblings
 * @param targets by year; without one for the plan's year it is to be completed
 * @param interim targets of I and II
 * @param baseline for PROGRESS; empty when it is not known (yet)
 * @param previous for relative targets; likewise
 */
public record Assignment(
    String code,
    String node,
    String card,
    AssignmentKind kind,
    Optional<Figure> weight,
    Map<Integer, Target> targets,
    Map<Quadrimestre, Target> interim,
    Optional<Reference> baseline,
    Optional<Reference> previous,
    ScoringOverride scoring) {
  public Assignment {
    targets = Map.copyOf(targets);
    interim = Map.copyOf(interim);
  }

  public Optional<Target> targetOf(int year) {
    return Optional.ofNullable(targets.get(year));
  }
}
