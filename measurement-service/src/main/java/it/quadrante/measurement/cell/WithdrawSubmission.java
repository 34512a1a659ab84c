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

/** Takes back a submission that waits for a decision, or a correction that was sent back. */
@ApplicationScoped
public class WithdrawSubmission {
  private static final Logger LOG = Logger.getLogger(WithdrawSubmission.class);

  private final CellAccess access;
  private final CellJournal journal;

  WithdrawSubmission(CellAccess access, CellJournal journal) {
    this.access = access;
    this.journal = journal;
  }

  /**
   * The cell is what it was before.
   *
   * @param seen the version of the cell that the caller has read, where it tells
   * @param reason may be null
   */
  @Transactional
  public Cell withdraw(UUID id, IfMatch seen, int submission, String reason) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    access.requireAppointment(Duty.DATA_REFERENT, cell, by);
    seen.check(cell.version());
    Cell withdrawn = CellProblem.orProblem(() -> cell.withdraw(submission));
    CellFact fact = CellProblem.orProblem(() -> CellFact.withdrawn(cell, withdrawn, reason, by));
    journal.keep(withdrawn, fact);
    LOG.infof("submission withdrawn cell=%s submission=%d", cell.key(), submission);
    return withdrawn;
  }
}
