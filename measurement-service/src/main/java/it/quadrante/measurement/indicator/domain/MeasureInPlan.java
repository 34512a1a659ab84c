package it.quadrante.measurement.indicator.domain;

import java.util.List;

/**
 * What a version of a plan needs a measure for.
 *
 * @param plan id, e.g. {@code CCIAA-2017-STRATEGICO}
 * @param decimals with which the measure is entered and shown; null where the plan says nothing
 * @param indicators whose formula names it, in the order of the plan
 */
public record MeasureInPlan(
    String plan, String title, int version, Integer decimals, List<Indicator> indicators) {
  public MeasureInPlan {
    indicators = List.copyOf(indicators);
  }
}
