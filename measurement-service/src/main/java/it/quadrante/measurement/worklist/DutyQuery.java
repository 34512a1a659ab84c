package it.quadrante.measurement.worklist;

import it.quadrante.measurement.cell.CellPlace;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.organisation.domain.Quadrimestre;

/**
 * Which duties are asked for; a null member filters nothing, unless it says so.
 *
 * @param year null: every year, without the periods that are closed
 * @param state null: whatever is owed
 * @param after the place after which to go on, or null for the beginning
 * @param limit most to return
 */
public record DutyQuery(
    Integer year, Quadrimestre quadrimestre, CellStatus state, CellPlace after, int limit) {}
