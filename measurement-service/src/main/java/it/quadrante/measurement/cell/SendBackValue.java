package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Returns the submitted value of a cell to the referent, with a reason. */
@ApplicationScoped
public class SendBackValue {
  private static final Logger LOG = Logger.getLogger(SendBackValue.class);

  private final CellAccess access;
  private final CellJournal journal;

  SendBackValue(CellAccess access, CellJournal journal) {
    this.access = access;
    this.journal = journal;
  }

  /**
   * Gives the value back to whoever submitted it.
   *
   * @param seen the version of the cell that the caller has read, where it tells: the number of the
   *     submission already says which value is meant
   * @param units whose parts have to be entered again; none: those of all
   */
  @Transactional
  public Cell sendBack(UUID id, IfMatch seen, int submission, List<String> units, String reason) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    access.requireAppointment(Duty.VALIDATOR, cell, by);
    seen.check(cell.version());
    Cell returned = CellProblem.orProblem(() -> cell.sendBack(submission, units, reason, by));
    journal.keep(returned, CellFact.decided(returned));
    LOG.infof("value sent back cell=%s submission=%d", cell.key(), submission);
    return returned;
  }
}
