package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.organisation.domain.Quadrimestre;

/**
 * Which cells are asked for; a null member filters nothing.
 *
 * @param after the place after which to go on, or null for the beginning
 * @param limit most cells to return
 */
public record CellQuery(
    Integer year,
    Quadrimestre quadrimestre,
    CellStatus state,
    String measure,
    CellPlace after,
    int limit) {}
