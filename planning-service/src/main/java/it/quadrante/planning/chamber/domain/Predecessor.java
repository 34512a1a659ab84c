package it.quadrante.planning.chamber.domain;

import java.time.LocalDate;

/**
 * A chamber that has merged into another.
 *
 * @param from first day of the succession
 */
public record Predecessor(String chamber, LocalDate from) {}
