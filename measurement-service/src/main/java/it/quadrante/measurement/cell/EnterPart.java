package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.NewPart;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Hands in what a value is the sum of: the part of a unit, or an entry within the period. */
@ApplicationScoped
public class EnterPart {
  private static final Logger LOG = Logger.getLogger(EnterPart.class);

  private final CellAccess access;
  private final CellJournal journal;

  EnterPart(CellAccess access, CellJournal journal) {
    this.access = access;
    this.journal = journal;
  }

  /**
   * A part of a unit is entered by who acts for that very unit.
   *
   * @param seen the version of the cell that the caller has read
   */
  @Transactional
  public Cell enter(UUID id, IfMatch seen, NewPart part) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    HandedIn.Summand summand = new HandedIn.Summand(part);
    access.requireAppointment(Duty.DATA_REFERENT, cell, summand.actingFor(cell), by);
    HandedIn.seenWhereItWaits(seen, cell);
    Cell entered = journal.keep(summand.into(cell, by));
    LOG.infof("part entered cell=%s state=%s", cell.key(), entered.state().status());
    return entered;
  }
}
