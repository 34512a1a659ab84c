package it.quadrante.reporting.input.events;

import java.util.Optional;
import java.util.stream.Stream;

/** What a fact of planning or measurement says, with the members that reporting uses. */
public sealed interface Content
    permits ChamberChanged, PlanPublished, CellChanged, ValueValidated, PeriodClosed {

  String chamber();

  /** The years that are to be held while it is taken: whose inputs it changes, or refers to. */
  default Stream<Integer> years() {
    return Stream.empty();
  }

  /** The cell it is about, if it can change results. */
  default Optional<CellKey> touchedCell() {
    return Optional.empty();
  }

  /** Whose cells it is about, all of a year, if it can change results. */
  default Optional<EntityYear> touchedEntity() {
    return Optional.empty();
  }

  /** Whose cells it is about, if only what counts them can change. */
  default Optional<EntityYear> countedEntity() {
    return Optional.empty();
  }

  /** The plan it is a version of. */
  default Optional<String> touchedPlan() {
    return Optional.empty();
  }
}
