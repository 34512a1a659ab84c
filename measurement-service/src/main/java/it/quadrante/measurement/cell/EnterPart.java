package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.NewPart;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
    access.requireAppointment(Duty.DATA_REFERENT, cell, unitsOf(part.unit(), cell), by);
    SubmitValue.seenWhereItWaits(seen, cell);
    Cell entered = CellProblem.orProblem(() -> cell.enter(part, by));
    journal.keep(entered, CellFact.entered(entered, part, by));
    LOG.infof("part entered cell=%s state=%s", cell.key(), entered.state().status());
    return entered;
  }

  /** What no unit enters by itself is anybody's of the measure: the domain refuses it by name. */
  static List<String> unitsOf(String unit, Cell cell) {
    List<String> all = cell.definition().sourceUnits();
    boolean isOwn = unit != null && cell.definition().isByParts() && all.contains(unit);
    return isOwn ? List.of(unit) : all;
  }
}
