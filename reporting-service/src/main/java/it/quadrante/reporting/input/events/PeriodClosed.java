package it.quadrante.reporting.input.events;

import it.quadrante.calculation.Quadrimestre;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A closing or reopening of a quadrimestre of an entity; of those of one period the greatest {@code
 * closing} holds.
 *
 * @param values the official values it closes over
 * @param missing cells without a value, each with what was decided about it
 * @param plans the plan versions whose results it freezes; null where it does not say
 */
public record PeriodClosed(
    String chamber,
    String entity,
    int year,
    Quadrimestre quadrimestre,
    int closing,
    Action action,
    ValueValidated.Deed decision,
    List<Listed> values,
    List<Missing> missing,
    List<PlanAt> plans)
    implements Content {
  public PeriodClosed {
    Objects.requireNonNull(chamber, "chamber");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(quadrimestre, "quadrimestre");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(decision, "decision");
    values = List.copyOf(values);
    missing = List.copyOf(missing);
    plans = plans == null ? null : List.copyOf(plans);
  }

  /** What was done. */
  public enum Action {
    CLOSED,
    REOPENED
  }

  /** An official value by its version. */
  public record Listed(CellKey cell, int version) {
    public Listed {
      Objects.requireNonNull(cell, "cell");
    }
  }

  /**
   * A cell that nobody answered.
   *
   * @param reason null where only the closing as a whole states one
   */
  public record Missing(CellKey cell, Policy policy, String reason) {
    public Missing {
      Objects.requireNonNull(cell, "cell");
      Objects.requireNonNull(policy, "policy");
    }
  }

  /** A version of a plan. */
  public record PlanAt(String plan, int version) {
    public PlanAt {
      Objects.requireNonNull(plan, "plan");
    }
  }

  /** How what needs a missing cell is treated. */
  public enum Policy {
    /** It counts 0 %. */
    ZERO,
    /** It is left out. */
    EXCLUDE
  }

  public boolean isClosed() {
    return action == Action.CLOSED;
  }

  @Override
  public Stream<Integer> years() {
    return Stream.of(year);
  }

  @Override
  public Optional<EntityYear> touchedEntity() {
    return Optional.of(new EntityYear(entity, year));
  }
}
