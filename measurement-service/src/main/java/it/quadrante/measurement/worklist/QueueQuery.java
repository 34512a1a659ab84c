package it.quadrante.measurement.worklist;

import it.quadrante.measurement.organisation.domain.Quadrimestre;

/**
 * Which waiting values are asked for; a null member filters nothing.
 *
 * @param after the place after which to go on, or null for the beginning
 * @param limit most to return
 */
public record QueueQuery(Integer year, Quadrimestre quadrimestre, QueuePlace after, int limit) {}
