package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/**
 * A name that an entity or a unit had.
 *
 * @param validTo last day on which it was called so
 */
public record FormerName(String name, LocalDate validTo) {}
