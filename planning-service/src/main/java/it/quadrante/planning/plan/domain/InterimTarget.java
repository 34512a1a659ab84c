package it.quadrante.planning.plan.domain;

/** The target of an assignment by the end of quadrimestre I or II. */
public record InterimTarget(Quadrimestre quadrimestre, Target target, Reading reading) {}
