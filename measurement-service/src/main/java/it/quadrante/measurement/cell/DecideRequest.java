package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Approves or refuses what somebody else has asked for. */
@ApplicationScoped
public class DecideRequest {
  private static final Logger LOG = Logger.getLogger(DecideRequest.class);

  private final CellAccess access;
  private final CellJournal journal;

  DecideRequest(CellAccess access, CellJournal journal) {
    this.access = access;
    this.journal = journal;
  }

  /**
   * What the validator sends.
   *
   * @param request number of the one the validator has seen
   * @param reason needed for a refusal, else may be null
   */
  public record Verdict(int request, boolean approved, String reason) {}

  /**
   * Approved, it is official.
   *
   * @param seen the version of the cell that the caller has read, where it tells
   */
  @Transactional
  public Cell decide(UUID id, IfMatch seen, Verdict verdict) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    access.requireAppointment(Duty.VALIDATOR, cell, by);
    seen.check(cell.version());
    Cell decided =
        CellProblem.orProblem(
            () -> cell.decide(verdict.request(), verdict.approved(), verdict.reason(), by));
    journal.keep(
        decided,
        CellFact.decided(decided, cell.request(), verdict.approved(), verdict.reason(), by));
    LOG.infof("request decided cell=%s approved=%s", cell.key(), verdict.approved());
    return decided;
  }
}
