package it.quadrante.measurement.cell;

import it.quadrante.measurement.audit.AuditLog;
import it.quadrante.measurement.audit.domain.Deed;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.CellMessage;
import it.quadrante.measurement.cell.domain.FactDetail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts on record what people do with cells. */
@ApplicationScoped
class CellAudit {
  private final AuditLog log;

  CellAudit(AuditLog log) {
    this.log = log;
  }

  /**
   * What belongs to the deed.
   *
   * @param version of the cell that came of it
   * @param why may be null
   */
  private record Details(int version, String why, FactDetail detail) {}

  /**
   * Nothing where it is what a plan or a calendar did: who decides on those decides in planning.
   */
  void record(List<CellKept> steps) {
    log.record(steps.stream().filter(step -> isPersons(step.fact())).map(CellAudit::line).toList());
  }

  private static boolean isPersons(CellFact fact) {
    return fact.by() != null && fact.role() != CellFact.Role.PLAN_APPROVER;
  }

  private static AuditLog.Line line(CellKept step) {
    CellFact fact = step.fact();
    String subject = step.cell().key().toString();
    return new AuditLog.Line(
        new Deed(fact.at(), fact.by(), fact.role().name(), fact.what().name(), subject),
        new Details(fact.version(), fact.why(), fact.detail()));
  }

  /** Something was said about a cell. */
  void said(CellKey cell, CellMessage message) {
    log.record(
        new Deed(
            message.by().at(),
            message.by().account(),
            message.role().name(),
            "SAID",
            cell.toString()),
        message);
  }
}
