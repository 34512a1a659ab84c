package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;

/** A cell of the year: the plan is no part of its identity. */
public record Cell(MeasureKey measure, Quadrimestre quadrimestre) {}
