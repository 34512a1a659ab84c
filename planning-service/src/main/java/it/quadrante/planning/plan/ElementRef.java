package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.ElementKind;

/**
 * The element a caller wants to change, as it was read.
 *
 * @param plan id of the plan
 * @param number of the version
 * @param key of the element
 * @param ifMatch the caller's If-Match
 */
public record ElementRef(String plan, int number, ElementKind kind, String key, String ifMatch) {}
