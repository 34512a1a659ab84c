package it.quadrante.planning.plan.workbook;

import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import java.util.List;

/** A file of which nothing is stored. */
final class Refusal {
  private Refusal() {}

  static ProblemException of(List<Fault> faults) {
    return new ProblemException(WorkbookProblem.WORKBOOK_REFUSED, faults, faults.size());
  }
}
