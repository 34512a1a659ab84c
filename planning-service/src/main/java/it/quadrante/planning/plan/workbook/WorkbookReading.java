package it.quadrante.planning.plan.workbook;

import it.quadrante.planning.plan.domain.Difference;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.problem.Fault;
import java.util.List;
import java.util.Optional;

/**
 * What an uploaded workbook would make of a plan.
 *
 * @param revision of the plan it was read against
 * @param content what the plan would say; empty with any fault
 * @param difference to what it says; none with any fault
 * @param readings what was interpreted, for confirmation
 * @param faults at their cells
 * @param digest of revision, content and readings: who sends it back has seen them; empty with any
 *     fault
 */
public record WorkbookReading(
    int revision,
    Optional<PlanContent> content,
    Difference difference,
    List<CellReading> readings,
    List<Fault> faults,
    String digest) {

  static WorkbookReading faulty(int revision, Findings findings) {
    return new WorkbookReading(
        revision,
        Optional.empty(),
        new Difference(List.of()),
        findings.readings(),
        findings.faults(),
        "");
  }
}
