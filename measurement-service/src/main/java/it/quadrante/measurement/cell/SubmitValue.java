package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellState;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Hands in a value for a cell. */
@ApplicationScoped
public class SubmitValue {
  private static final Logger LOG = Logger.getLogger(SubmitValue.class);

  /**
   * What the referent sends.
   *
   * @param unit the unit the sender believes the measure has, or null
   * @param value null where it is the sum of the entries
   * @param note may be null
   * @param reason needed where a value is official, else may be null
   */
  public record Entry(Value value, String unit, String note, String reason) {}

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
  public Cell submit(UUID id, IfMatch seen, Entry entry) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    access.requireAppointment(Duty.DATA_REFERENT, cell, by);
    seenWhereItWaits(seen, cell);
    requireUnit(entry.unit(), cell);
    Cell submitted =
        CellProblem.orProblem(() -> cell.submit(entry.value(), entry.note(), entry.reason(), by));
    journal.keep(submitted, CellFact.submitted(submitted));
    LOG.infof("value submitted cell=%s submission=%d", cell.key(), submitted.handedIn());
    return submitted;
  }

  /**
   * What waits for a decision is changed only by who has read it.
   *
   * @throws ProblemException 428 ALREADY_SUBMITTED, 412
   */
  static void seenWhereItWaits(IfMatch seen, Cell cell) {
    if (cell.state() instanceof CellState.Submitted waiting && seen.isAbsent()) {
      throw new ProblemException(CellProblem.ALREADY_SUBMITTED, waiting.entered().number());
    }
    seen.check(cell.version());
  }

  private static void requireUnit(String stated, Cell cell) {
    if (stated != null && !stated.equals(cell.definition().unit().name())) {
      throw new ProblemException(CellProblem.WRONG_UNIT, stated, cell.definition().unit());
    }
  }
}
