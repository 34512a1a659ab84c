package it.quadrante.measurement.evidence.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.evidence.EvidenceProblem;
import it.quadrante.problem.ProblemCode;
import it.quadrante.problem.ProblemException;
import java.util.UUID;

/** Ids in a path; one of another form names nothing. */
final class Ids {
  private Ids() {}

  static UUID cell(String text) {
    return read(text, CellProblem.CELL_NOT_FOUND);
  }

  static UUID evidence(String text) {
    return read(text, EvidenceProblem.EVIDENCE_NOT_FOUND);
  }

  private static UUID read(String text, ProblemCode unknown) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noUuid) {
      throw new ProblemException(unknown, text);
    }
  }
}
