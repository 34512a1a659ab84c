package it.quadrante.reporting.input.events;

import it.quadrante.calculation.Quadrimestre;
import java.util.Objects;

/** A cell of a chamber: the plan is no part of its identity. */
public record CellKey(String entity, String measure, int year, Quadrimestre quadrimestre) {
  public CellKey {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(quadrimestre, "quadrimestre");
  }
}
