package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Hands in a value for a cell. */
@ApplicationScoped
public class SubmitValue {
  private static final Logger LOG = Logger.getLogger(SubmitValue.class);

  private final CellAccess access;
  private final CellJournal journal;

  SubmitValue(CellAccess access, CellJournal journal) {
    this.access = access;
    this.journal = journal;
  }

  /**
   * A value that waits for a decision is replaced only by who has read it.
   *
   * @param seen the version of the cell that the caller has read
   */
  @Transactional
  public Cell submit(UUID id, IfMatch seen, HandedIn.Whole value) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    access.requireAppointment(Duty.DATA_REFERENT, cell, value.actingFor(cell), by);
    HandedIn.seenWhereItWaits(seen, cell);
    Cell submitted = journal.keep(value.into(cell, by));
    LOG.infof("value submitted cell=%s submission=%d", cell.key(), submitted.handedIn());
    return submitted;
  }
}
