package it.quadrante.reporting.result.domain;

/**
 * A result about to be stored.
 *
 * @param kind INDICATOR, NODE, LINE, PERSPECTIVE, PERSON, OVERALL
 * @param individual whether it is about a person's objectives: not for everybody
 * @param body the item as canonical text
 */
public record ComputedResult(String subject, String kind, boolean individual, String body) {}
