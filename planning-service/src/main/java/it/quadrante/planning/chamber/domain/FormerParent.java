package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/**
 * A unit that another one stood beneath.
 *
 * @param parent its code
 * @param validTo last day on which it did
 */
public record FormerParent(String parent, LocalDate validTo) {}
