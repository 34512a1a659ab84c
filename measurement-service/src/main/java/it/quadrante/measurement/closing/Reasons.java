package it.quadrante.measurement.closing;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.problem.ProblemException;

/** Why a period is closed or reopened; nothing is done without. */
final class Reasons {
  static final int LONGEST = 10_000;

  private Reasons() {}

  static String required(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ProblemException(CellProblem.REASON_REQUIRED);
    }
    if (reason.length() > LONGEST) {
      throw new ProblemException(CellProblem.TEXT_TOO_LONG, LONGEST);
    }
    return reason;
  }
}
