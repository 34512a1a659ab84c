package it.quadrante.measurement.indicator.domain;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.util.Map;

/**
 * What a version of a plan needs each of its measures for.
 *
 * @param plan id
 * @param inForceFrom first quadrimestre of the year to which the version applies
 */
public record PlanIndicators(
    String plan,
    int version,
    int year,
    Quadrimestre inForceFrom,
    Map<MeasureKey, MeasureInPlan> measures) {
  public PlanIndicators {
    measures = Map.copyOf(measures);
  }
}
