package it.quadrante.planning.plan.domain;

/** The target of an assignment for one year, with the editor's reading where one was needed. */
public record YearTarget(int year, Target target, Reading reading) {}
