package it.quadrante.planning.plan.domain;

/** A perspective of the Balanced Scorecard: cuts across the tree. */
public record Perspective(String code, String title) {}
