package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.store.CellList;
import it.quadrante.measurement.cell.store.CellStore;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Reads cells and what happened to them. */
@ApplicationScoped
public class ReadCells {
  private final CellStore cells;
  private final CellList list;
  private final Clock clock;

  ReadCells(CellStore cells, CellList list, Clock clock) {
    this.cells = cells;
    this.list = list;
    this.clock = clock;
  }

  /** At most one more than the limit of the query: then there is a next page. */
  @Transactional
  public List<Cell> page(CellQuery query) {
    return list.page(query, BusinessDay.of(clock.instant()));
  }

  @Transactional
  public Cell one(UUID id) {
    return cells.find(id).orElseThrow(() -> new ProblemException(CellProblem.CELL_NOT_FOUND, id));
  }

  /** Every fact in order, the opening first. */
  @Transactional
  public List<CellFact> history(UUID id) {
    one(id);
    return cells.history(id);
  }
}
