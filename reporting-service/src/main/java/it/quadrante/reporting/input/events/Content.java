package it.quadrante.reporting.input.events;

import java.util.Optional;

/** What a fact of planning or measurement says, with the members that reporting uses. */
public sealed interface Content
    permits ChamberChanged, PlanPublished, CellChanged, ValueValidated, PeriodClosed {

  String chamber();

  /** The year whose inputs it changes, if any. */
  default Optional<Integer> inputYear() {
    return Optional.empty();
  }

  /** The cell it is about, if it can change results. */
  default Optional<CellKey> touchedCell() {
    return Optional.empty();
  }

  /** The plan it is a version of. */
  default Optional<String> touchedPlan() {
    return Optional.empty();
  }
}
