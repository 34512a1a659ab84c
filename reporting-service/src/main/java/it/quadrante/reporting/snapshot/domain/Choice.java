package it.quadrante.reporting.snapshot.domain;

import it.quadrante.reporting.result.domain.IndicatorItem.ValueVersion;
import java.util.List;

/** Whether a closing can freeze a plan's results with the facts that are held. */
public sealed interface Choice {

  /** All that it closes over is held. */
  record Ready(Basis basis) implements Choice {}

  /**
   * Some of what it closes over has not been read yet.
   *
   * @param awaited values, or what their cells tell of them
   * @param calendar whether it is that of the offices
   */
  record Waiting(List<ValueVersion> awaited, boolean calendar) implements Choice {}

  /** The plan version that it names has not been read yet. */
  record WaitingForPlan(int version) implements Choice {}

  /** No version of the plan was in force and published when the period was closed. */
  record NotConcerned() implements Choice {}
}
