package it.quadrante.reporting.input.domain;

/** An indicator card of the plans of an entity, over the years. */
public record CardOf(String chamber, String entity, String code) {}
