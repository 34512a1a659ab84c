package it.quadrante.measurement.cell.domain;

import java.util.List;

/**
 * A value handed in.
 *
 * @param number counts what is handed in to the cell from 1; a decision names the one it is about
 * @param note of the referent, or null
 * @param late after the deadline in force at that moment
 * @param reason why an official value is to be another, else null
 * @param parts what the value is the sum of; none where it was entered whole
 */
public record Submission(
    int number,
    Value value,
    String note,
    Signature by,
    boolean late,
    String reason,
    List<Part> parts) {

  public Submission {
    parts = parts == null ? List.of() : List.copyOf(parts);
  }

  /** Four eyes: whether the account has handed in the value or a part of it. */
  boolean isFrom(String account) {
    return by.account().equals(account)
        || parts.stream().anyMatch(part -> part.by().account().equals(account));
  }
}
