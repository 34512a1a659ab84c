package it.quadrante.planning.plan.domain;

/**
 * An element where it stands.
 *
 * @param position among its siblings, from 1
 */
public record Placed(PlanElement element, int position) {}
