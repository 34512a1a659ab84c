package it.quadrante.planning.plan;

/**
 * The version a caller wants to change, as it was read.
 *
 * @param plan id of the plan
 * @param revision the caller's If-Match
 */
public record VersionRef(String plan, int number, int revision) {}
