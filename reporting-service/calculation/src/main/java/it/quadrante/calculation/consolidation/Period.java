package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Quadrimestre;
import java.util.Optional;

/**
 * One quadrimestre of a measure, as its cell stands on a day.
 *
 * @param value what was validated, submitted, withdrawn or declared, if anything
 * @param decision what its closing said of it, as long as no value is there
 */
public record Period(
    Quadrimestre quadrimestre,
    CellState state,
    Optional<CellValue> value,
    Optional<ClosingDecision> decision) {}
