package it.quadrante.planning.chamber.domain;

/**
 * What a predecessor measured goes on in its successor: the two make one series.
 *
 * @param subject what the two codes name
 * @param chamber the predecessor
 * @param entity entity of the predecessor
 * @param code code there
 * @param continuedEntity entity of the successor
 * @param continuedCode code there
 */
public record Continuity(
    Subject subject,
    String chamber,
    String entity,
    String code,
    String continuedEntity,
    String continuedCode) {

  /** What goes on: what somebody enters, or what is computed. */
  public enum Subject {
    MEASURE,
    CARD
  }

  /** Whether another says of the same code of a predecessor what it goes on as. */
  boolean continuesTheSameAs(Continuity other) {
    return subject == other.subject
        && chamber.equals(other.chamber)
        && entity.equals(other.entity)
        && code.equals(other.code);
  }
}
