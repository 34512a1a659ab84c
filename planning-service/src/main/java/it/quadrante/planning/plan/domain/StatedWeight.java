package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;

/** A weight printed on a strategic objective inside a perspective, percent; checked, not used. */
public record StatedWeight(String perspective, Figure weight) {}
