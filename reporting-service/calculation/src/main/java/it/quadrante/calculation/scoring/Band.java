package it.quadrante.calculation.scoring;

import it.quadrante.figure.Figure;

/** A value from which on (lower is better: down to which) a percentage is had. */
public record Band(Figure threshold, Figure percent) {}
