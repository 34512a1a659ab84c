package it.quadrante.planning.plan.domain;

/**
 * What a version of a plan is called and how it is scored.
 *
 * @param source the document it comes from, or null
 * @param scoringProfile code of a profile of the chamber
 */
public record PlanHead(String title, String source, String scoringProfile) {}
