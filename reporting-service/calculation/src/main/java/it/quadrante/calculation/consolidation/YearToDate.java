package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Quadrimestre;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The measures of one formula, consolidated up to a quadrimestre.
 *
 * <p><em>Same periods on both sides</em>: a quadrimestre is used only if every SUM or MEAN measure
 * that is expected there has a counting value, so that a ratio never divides eight months by four.
 * LAST, MAX and MIN take their own values.
 *
 * <p>The loops count: iterators over lists as short as these were a third of the calculation.
 *
 * @param measures in the order in which the formula names them
 * @param leftOut quadrimestri in which some SUM or MEAN measure lacks its value
 */
public record YearToDate(List<MeasureToDate> measures, Set<Quadrimestre> leftOut) {
  public YearToDate {
    measures = List.copyOf(measures);
  }

  public static YearToDate of(List<MeasurePeriods> measures) {
    Set<Quadrimestre> leftOut = leftOut(measures);
    List<MeasureToDate> consolidated = new ArrayList<>(measures.size());
    for (MeasurePeriods each : measures) {
      consolidated.add(new MeasureToDate(each, leftOut));
    }
    return new YearToDate(consolidated, leftOut);
  }

  private static Set<Quadrimestre> leftOut(List<MeasurePeriods> measures) {
    Set<Quadrimestre> out = EnumSet.noneOf(Quadrimestre.class);
    for (MeasurePeriods each : measures) {
      if (each.measure().consolidation().goesPeriodByPeriod()) {
        for (int i = 0; i < each.count(); i++) {
          if (!each.state(i).counts() && each.state(i) != CellState.NOT_EXPECTED) {
            out.add(Quadrimestre.at(i));
          }
        }
      }
    }
    return out.isEmpty() ? Set.of() : out;
  }

  public Completeness completeness() {
    Completeness all = Completeness.NONE;
    for (int i = 0; i < measures.size(); i++) {
      all = all.plus(measures.get(i).course().completeness());
    }
    return all;
  }

  /** Whether a due quadrimestre of some measure is not there. */
  public boolean hasGaps() {
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).course().hasGaps()) {
        return true;
      }
    }
    return false;
  }

  /** Whether some value of these quadrimestri may still come in time. */
  public boolean isOpen() {
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).course().isOpen()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value went into the figure that nobody has validated yet. */
  public boolean isProvisional() {
    return measures.stream().anyMatch(MeasureToDate::isProvisional);
  }

  /** Every quadrimestre in which somebody owes a value. */
  public Stream<Period> owed() {
    return measures.stream()
        .filter(measure -> measure.course().hasGaps())
        .flatMap(measure -> measure.periods().stream())
        .filter(period -> period.state().isOwed());
  }
}
