package it.quadrante.planning.plan.domain;

/**
 * The version that a version was made from.
 *
 * @param plan id: the same plan for a revision, last year's for a new year
 * @param reason why a revision was made; null for a new year
 */
public record Origin(String plan, int version, String reason) {}
