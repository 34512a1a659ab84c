package it.quadrante.reporting.automatic.domain;

import it.quadrante.calculation.AutomaticMeasure;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Count;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.reporting.automatic.domain.CountedYear.EntityPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A measure of a plan that is counted.
 *
 * @param units whose updates it counts; none: of every unit of its entity
 */
public record Automatic(Measure measure, AutomaticMeasure counts, Set<String> units) {
  public Automatic {
    units = Set.copyOf(units);
  }

  /** Its cells of the year. */
  public Stream<Cell> cells() {
    return measure.expectedIn().stream().map(this::cell);
  }

  private Cell cell(Quadrimestre quadrimestre) {
    return new Cell(measure.key(), quadrimestre);
  }

  public boolean isMean() {
    return counts == AutomaticMeasure.OPERATIVE_MEAN;
  }

  /** With what these count in the year; means come with the results. */
  public static CellValues count(List<Automatic> all, CountedYear year, CellValues entered) {
    Map<Cell, CellValue> values = new HashMap<>();
    Map<Cell, LocalDate> lastDays = new HashMap<>();
    for (Automatic each : all) {
      if (!each.isMean()) {
        each.measure.expectedIn().forEach(q -> each.count(q, year, values, lastDays));
      }
    }
    return values.isEmpty() ? entered : entered.counting(values, lastDays);
  }

  private void count(
      Quadrimestre quadrimestre,
      CountedYear year,
      Map<Cell, CellValue> values,
      Map<Cell, LocalDate> lastDays) {
    EntityPeriod period = new EntityPeriod(measure.key().entity(), quadrimestre);
    Counted counted =
        switch (counts) {
          case UPDATES_IN_TIME, UPDATES_DUE -> CountUpdates.of(period, units, year);
          case REPORTS_IN_TIME, REPORTS_DUE -> CountReports.of(period, year);
          case OPERATIVE_MEAN -> throw new IllegalStateException("a mean is of results");
        };
    Count count = new Count(counts, counted.facts());
    values.put(cell(quadrimestre), CellValue.Counting.counted(count.number(), count));
    counted.lastDay().ifPresent(day -> lastDays.put(cell(quadrimestre), day));
  }
}
