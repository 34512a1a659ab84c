package it.quadrante.calculation.consolidation;

import java.util.Optional;

/**
 * What was decided about a cell without value when its period was closed; it stands above what the
 * profile says of values missing at year end.
 *
 * @param countsAsZero else what needs the cell is left out
 * @param taken by whom and when
 */
public record ClosingDecision(
    boolean countsAsZero, Provenance.Deed taken, Optional<String> reason) {}
