package it.quadrante.reporting.automatic.domain;

import it.quadrante.calculation.consolidation.CountedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Facts of a quadrimestre, counted.
 *
 * @param lastDay from the day after it the count holds; empty: the usual deadline
 */
record Counted(List<CountedFact> facts, Optional<LocalDate> lastDay) {}
