package it.quadrante.measurement.evidence.domain;

import java.time.Instant;
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

  /** Whether a value was handed in with it. */
  public boolean wasSubmitted(int submissions) {
    return firstSubmission <= submissions;
  }
}
