package it.quadrante.planning.plan.workbook;

import it.quadrante.planning.plan.workbook.domain.CellFault;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import java.util.List;

/** A file that is not read on: one fault, at its place. */
final class Refusal {
  private Refusal() {}

  static ProblemException of(String place, CellFault why, Object... arguments) {
    return of(List.of(Fault.at(place, why, arguments)));
  }

  static ProblemException of(List<Fault> faults) {
    return new ProblemException(WorkbookProblem.WORKBOOK_REFUSED, faults, faults.size());
  }
}
