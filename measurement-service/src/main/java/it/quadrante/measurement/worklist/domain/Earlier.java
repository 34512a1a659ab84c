package it.quadrante.measurement.worklist.domain;

import it.quadrante.measurement.cell.domain.Warnings.Measured;
import it.quadrante.measurement.organisation.domain.Quadrimestre;

/** The official value of the same measure in an earlier period. */
public record Earlier(int year, Quadrimestre quadrimestre, Measured official) {}
