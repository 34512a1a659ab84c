package it.quadrante.calculation.consolidation;

import java.util.List;

/**
 * A measure with its quadrimestri up to the one that is calculated, whatever formula uses it.
 *
 * @param periods every one of them, from I on
 */
public record MeasurePeriods(Measure measure, List<Period> periods) {
  public MeasurePeriods {
    periods = List.copyOf(periods);
  }
}
