package it.quadrante.measurement.evidence.domain;

import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Part;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * A file that proves a value of a cell. It supports the submission after it was added and, until it
 * is removed, those after that one: what was sent back need not be uploaded again. What it has
 * supported it goes on supporting.
 *
 * @param number counts the files of the cell from 1
 * @param name safe to be a name of a file anywhere
 * @param mediaType by content
 * @param size bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param firstSubmission number of the first submission it supports
 * @param lastSubmission number of the last one; null while it supports those to come
 */
public record Evidence(
    UUID id,
    UUID cell,
    int number,
    String name,
    String mediaType,
    long size,
    String sha256,
    int firstSubmission,
    Integer lastSubmission,
    String addedBy,
    Instant addedAt) {

  public boolean supports(int submission) {
    return firstSubmission <= submission
        && (lastSubmission == null || submission <= lastSubmission);
  }

  /** Whether the next submission will have it. */
  public boolean goesOn() {
    return lastSubmission == null;
  }

  /**
   * Whether somebody rests on it: a value was handed in with it, or a part by whoever added it that
   * still stands. Parts that other units enter towards the next value make nobody rest on it.
   *
   * @param history of the cell
   * @param parts entered towards its next value
   */
  public boolean isReliedOn(Collection<CellFact> history, Collection<Part> parts) {
    boolean wasSubmitted =
        history.stream()
            .map(CellFact::detail)
            .anyMatch(
                step ->
                    step != null
                        && step.submission() != null
                        && step.submission() >= firstSubmission);
    return wasSubmitted || parts.stream().anyMatch(this::isOfTheSame);
  }

  private boolean isOfTheSame(Part part) {
    return part.number() >= firstSubmission && part.by().account().equals(addedBy);
  }
}
