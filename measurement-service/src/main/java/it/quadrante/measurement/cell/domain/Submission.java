package it.quadrante.measurement.cell.domain;

/**
 * A value handed in.
 *
 * @param number counts the submissions of the cell from 1; a decision names the one it is about
 * @param note of the referent, or null
 * @param late after the deadline in force at that moment
 */
public record Submission(int number, Value value, String note, Signature by, boolean late) {}
