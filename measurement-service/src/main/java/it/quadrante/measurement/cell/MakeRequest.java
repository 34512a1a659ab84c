package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Exemption;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Asks that no value be owed: not assessable, or suspended until a day. */
@ApplicationScoped
public class MakeRequest {
  private static final Logger LOG = Logger.getLogger(MakeRequest.class);

  private final CellAccess access;
  private final CellJournal journal;

  MakeRequest(CellAccess access, CellJournal journal) {
    this.access = access;
    this.journal = journal;
  }

  /**
   * By a referent or a validator of the cell; somebody else decides.
   *
   * @param seen the version of the cell that the caller has read, where it tells
   * @param until of a suspension the last day, else null
   */
  @Transactional
  public Cell ask(UUID id, IfMatch seen, Exemption kind, LocalDate until, String reason) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    CellFact.Role role = access.requireEither(cell, by);
    seen.check(cell.version());
    Cell asked = CellProblem.orProblem(() -> cell.ask(kind, until, reason, role, by));
    journal.keep(asked, CellFact.requested(asked));
    LOG.infof("request made cell=%s kind=%s", cell.key(), kind);
    return asked;
  }
}
