package it.quadrante.measurement.cell.events;

import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.organisation.domain.Quadrimestre;

/** Which cell of the chamber, as facts say it. */
public record CellName(String entity, String measure, int year, Quadrimestre quadrimestre) {

  public static CellName of(CellKey key) {
    return new CellName(key.entity(), key.measure(), key.year(), key.quadrimestre());
  }
}
