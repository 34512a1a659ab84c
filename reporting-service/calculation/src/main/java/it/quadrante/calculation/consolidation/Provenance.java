package it.quadrante.calculation.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a value comes from, carried along unread from the cell to the explanation.
 *
 * @param evidence names of the files that prove it
 * @param count of an automatic measure what was counted; nobody entered or validated it
 */
public record Provenance(
    Optional<Deed> entered,
    Optional<Deed> validated,
    Optional<String> reason,
    List<String> evidence,
    Optional<Count> count) {

  public static final Provenance UNKNOWN =
      new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Provenance {
    evidence = List.copyOf(evidence);
  }

  /** Of a value that somebody entered. */
  public Provenance(
      Optional<Deed> entered,
      Optional<Deed> validated,
      Optional<String> reason,
      List<String> evidence) {
    this(entered, validated, reason, evidence, Optional.empty());
  }

  /** Of a value that was counted. */
  public static Provenance of(Count count) {
    return new Provenance(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.of(count));
  }

  boolean isCounted() {
    return count.isPresent();
  }

  /** When it was validated; null when it was not. */
  Instant validatedAt() {
    return validated.isPresent() ? validated.get().at() : null;
  }

  /** Who did it, in which role, when. */
  public record Deed(String by, String role, Instant at) {}
}
