package it.quadrante.planning.period.domain;

import it.quadrante.planning.plan.domain.Quadrimestre;

/**
 * A closing or reopening of a quadrimestre of an entity; of those of one period the greatest {@code
 * number} holds.
 */
public record Closing(
    String entity, int year, Quadrimestre quadrimestre, int number, boolean closed) {}
