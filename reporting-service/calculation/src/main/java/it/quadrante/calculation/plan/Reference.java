package it.quadrante.calculation.plan;

import it.quadrante.figure.Figure;

/**
 * A baseline or previous value.
 *
 * @param source where it is from, for the explanation: {@code indicato nel piano}, {@code risultato
 *     2020}
 */
public record Reference(Figure value, String source) {}
