package it.quadrante.planning.chamber.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A continuity on record: it never changes, and may be ended once.
 *
 * @param number 1, 2, … of the chamber
 * @param merger the act by which the predecessor came
 * @param reason null where the act itself declares it
 * @param ended null while it holds
 */
public record DeclaredContinuity(
    int number,
    Continuity continuity,
    UUID merger,
    String reason,
    String declaredBy,
    Instant declaredAt,
    End ended) {

  /** That it does not hold any more: it was declared in error. */
  public record End(String reason, String endedBy, Instant endedAt) {}
}
