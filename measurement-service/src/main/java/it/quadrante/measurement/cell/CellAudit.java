package it.quadrante.measurement.cell;

import it.quadrante.measurement.audit.AuditLog;
import it.quadrante.measurement.audit.domain.Deed;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.CellMessage;
import it.quadrante.measurement.cell.domain.FactDetail;
import jakarta.enterprise.context.ApplicationScoped;

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
  void record(CellKey cell, CellFact fact) {
    if (fact.by() == null || fact.role() == CellFact.Role.PLAN_APPROVER) {
      return;
    }
    log.record(
        new Deed(fact.at(), fact.by(), fact.role().name(), fact.what().name(), cell.toString()),
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
