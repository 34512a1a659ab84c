package it.quadrante.calculation.plan;

import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Something whose percentage is made of those of others.
 *
 * @param place among the aggregates of the plan, from 0: after all that it is made of
 * @param weight as printed; of a line the sum of its programmes
 * @param policy by which its parts make its percentage
 * @param own the assignments of its kind that stand on it
 * @param parts what stands beneath it and holds any
 * @param counted what it is counted over: its parts, but the objectives for a plan weighted by line
 */
public record Aggregate(
    int place,
    String subject,
    Kind kind,
    Optional<Figure> weight,
    RollUp.Policy policy,
    List<CompiledAssignment> own,
    List<Aggregate> parts,
    List<Aggregate> counted) {
  public Aggregate {
    own = List.copyOf(own);
    parts = List.copyOf(parts);
    counted = List.copyOf(counted);
  }

  /** What it is. */
  public enum Kind {
    NODE,
    LINE,
    PERSPECTIVE,
    PERSON,
    OVERALL
  }

  /** Whether no assignment counts here. */
  boolean isEmpty() {
    return own.isEmpty() && counted.stream().allMatch(Aggregate::isEmpty);
  }
}
