package it.quadrante.reporting.input.events;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import java.util.Objects;

/** A cell of a chamber: the plan is no part of its identity. */
public record CellKey(String entity, String measure, int year, Quadrimestre quadrimestre) {
  public CellKey {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(quadrimestre, "quadrimestre");
  }

  /** In the form in which it is calculated, where the year is known. */
  public Cell cell() {
    return new Cell(new MeasureKey(entity, measure), quadrimestre);
  }
}
