package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;

/** What a step on a cell is answered with: the cell as it is now. */
@ApplicationScoped
class CellAnswers {
  private final Clock clock;

  CellAnswers(Clock clock) {
    this.clock = clock;
  }

  /** What was created is a new state of the cell: that is where it is read. */
  Response created(String chamber, Cell cell) {
    CellView view = view(cell);
    return Response.created(URI.create("/api/v1/chambers/" + chamber + "/cells/" + view.id()))
        .tag(CellTag.of(view))
        .entity(view)
        .build();
  }

  /** As it is now. */
  Response current(Cell cell) {
    CellView view = view(cell);
    return Response.ok(view).tag(CellTag.of(view)).build();
  }

  CellView view(Cell cell) {
    return CellView.of(cell, BusinessDay.of(clock.instant()));
  }
}
