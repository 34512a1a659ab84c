package it.quadrante.measurement.cell.events;

import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Part;
import it.quadrante.measurement.cell.domain.Submission;
import java.time.Instant;

/** A submission, as facts say it. */
record SubmissionMade(
    int number,
    String by,
    CellFact.Role role,
    Instant at,
    boolean late,
    String note,
    String reason) {

  static SubmissionMade of(Submission submission) {
    return new SubmissionMade(
        submission.number(),
        submission.by().account(),
        CellFact.Role.DATA_REFERENT,
        submission.by().at(),
        submission.late(),
        submission.note(),
        submission.reason());
  }

  /** What was handed in as a part of it, as facts say it. */
  static SubmissionMade of(Part part) {
    return new SubmissionMade(
        part.number(),
        part.by().account(),
        CellFact.Role.DATA_REFERENT,
        part.by().at(),
        part.late(),
        part.note(),
        null);
  }
}
