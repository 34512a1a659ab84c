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

/** Takes back what is official of a cell: a value, or that none is owed. */
@ApplicationScoped
public class RevokeOfficial {
  private static final Logger LOG = Logger.getLogger(RevokeOfficial.class);

  private final CellAccess access;
  private final CellJournal journal;

  RevokeOfficial(CellAccess access, CellJournal journal) {
    this.access = access;
    this.journal = journal;
  }

  /**
   * A value is owed again; by a validator who has not entered what is revoked.
   *
   * @param seen the version of the cell that the caller has read, where it tells
   * @param official version of what is official, as the validator has seen it
   */
  @Transactional
  public Cell revoke(UUID id, IfMatch seen, int official, String reason) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    access.requireAppointment(Duty.VALIDATOR, cell, by);
    seen.check(cell.version());
    Cell revoked = CellProblem.orProblem(() -> cell.revoke(official, reason, by));
    journal.keep(revoked, CellFact.revoked(revoked));
    LOG.infof("official value revoked cell=%s revoked=%d", cell.key(), official);
    return revoked;
  }
}
