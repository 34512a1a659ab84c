package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellMessage;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.cell.store.CellMessageStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The conversation about a cell: only ever added to. */
@ApplicationScoped
public class Converse {
  private final CellAccess access;
  private final ReadCells cells;
  private final CellMessageStore messages;
  private final CellAudit audit;

  Converse(CellAccess access, ReadCells cells, CellMessageStore messages, CellAudit audit) {
    this.access = access;
    this.cells = cells;
    this.messages = messages;
    this.audit = audit;
  }

  /** By a referent or a validator of the cell, which is held: numbers have no gaps. */
  @Transactional
  public CellMessage say(UUID id, String text) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    CellFact.Role role = access.requireEither(cell, by);
    CellMessage said =
        CellProblem.orProblem(() -> CellMessage.said(messages.count(id) + 1, by, role, text));
    messages.insert(id, said);
    audit.said(cell.key(), said);
    return said;
  }

  /**
   * In order.
   *
   * @param after number of a message, 0 for the beginning
   */
  @Transactional
  public List<CellMessage> page(UUID id, int after, int limit) {
    cells.one(id);
    return messages.page(id, after, limit);
  }
}
