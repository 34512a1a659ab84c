package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Quadrimestre;
import java.util.Optional;

/**
 * One quadrimestre of a measure in a value to date.
 *
 * @param used whether the value went into the figure; a counted value may stay out because another
 *     measure of the formula lacks its own of the same quadrimestre
 */
public record PeriodUse(
    Quadrimestre quadrimestre, CellState state, Optional<CellValue> value, boolean used) {

  Optional<CellValue.Counting> counting() {
    return state == CellState.COUNTED && value.orElse(null) instanceof CellValue.Counting counting
        ? Optional.of(counting)
        : Optional.empty();
  }
}
