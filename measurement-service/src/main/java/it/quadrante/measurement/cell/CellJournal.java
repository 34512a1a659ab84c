package it.quadrante.measurement.cell;

import it.quadrante.events.Outbox;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.events.CellChanged;
import it.quadrante.measurement.cell.events.ValueValidated;
import it.quadrante.measurement.cell.store.CellStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Keeps a new version of a cell: its row, its line of history and the facts others are told. */
@ApplicationScoped
public class CellJournal {
  private final CellStore cells;
  private final Outbox outbox;
  private final CellAudit audit;
  private final SupportingFiles files;

  CellJournal(CellStore cells, Outbox outbox, CellAudit audit, SupportingFiles files) {
    this.cells = cells;
    this.outbox = outbox;
    this.audit = audit;
    this.files = files;
  }

  /**
   * A collection opens.
   *
   * @param definedAt when the plan version that defines the measure was published
   */
  public void open(Cell cell, Instant definedAt, CellFact opening) {
    cells.insert(cell, definedAt, opening);
    outbox.append(CellChanged.of(cell, opening.at()));
  }

  /** An existing cell has changed; a validation is announced as an official value besides. */
  public void keep(Cell cell, CellFact fact) {
    cells.update(cell, fact);
    audit.record(cell.key(), fact);
    outbox.append(CellChanged.of(cell, fact.at()));
    if (fact.what() == CellFact.What.VALIDATED) {
      int submission = cell.official().submission().number();
      outbox.append(ValueValidated.of(cell, files.of(cell.key().id(), submission)));
    }
  }
}
