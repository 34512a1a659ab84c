package it.quadrante.measurement.cell.domain;

/**
 * A validation or a sending back.
 *
 * @param reason why; null where none was given
 */
public record Decision(Signature by, String reason) {}
