package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Part;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes back what was entered as a part of a value, as long as it is not official. */
@ApplicationScoped
public class TakeBackPart {
  private static final Logger LOG = Logger.getLogger(TakeBackPart.class);

  private final CellAccess access;
  private final CellJournal journal;

  TakeBackPart(CellAccess access, CellJournal journal) {
    this.access = access;
    this.journal = journal;
  }

  /**
   * The part of a unit is taken back by who acts for that unit.
   *
   * @param seen the version of the cell that the caller has read, where it tells
   * @param number of the part
   */
  @Transactional
  public Cell takeBack(UUID id, IfMatch seen, int number) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    String unit = unitOf(number, cell);
    access.requireAppointment(Duty.DATA_REFERENT, cell, HandedIn.unitsOf(unit, cell), by);
    seen.check(cell.version());
    Cell left = CellProblem.orProblem(() -> cell.takeBack(number, by));
    journal.keep(left, CellFact.takenBack(cell, number, left, by));
    LOG.infof("part taken back cell=%s part=%d", cell.key(), number);
    return left;
  }

  private static String unitOf(int number, Cell cell) {
    return cell.summands().parts().stream()
        .filter(part -> part.number() == number && part.unit() != null)
        .map(Part::unit)
        .findFirst()
        .orElse(null);
  }
}
