package it.quadrante.measurement.cell.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellPlace;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.ReadCells;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is expected, what was entered, and what happened to it. */
@Path("/api/v1/chambers/{chamber}/cells")
@Produces(MediaType.APPLICATION_JSON)
@Requires({
  Role.PLAN_EDITOR,
  Role.PLAN_APPROVER,
  Role.DATA_REFERENT,
  Role.VALIDATOR,
  Role.EVALUATOR,
  Role.CHAMBER_ADMIN
})
@Tag(name = "cells", description = "The values expected, quadrimestre by quadrimestre.")
public class CellResource {
  private final ReadCells cells;
  private final CellAnswers answers;

  CellResource(ReadCells cells, CellAnswers answers) {
    this.cells = cells;
    this.answers = answers;
  }

  @GET
  @Operation(
      operationId = "cells",
      summary = "The cells of a chamber",
      description =
          "In the order of year, quadrimestre, entity and measure; cells that open meanwhile do"
              + " not shift the cursor. missing is true for what is due and has no validated"
              + " value.")
  public CellPage list(
      @PathParam("chamber") String chamber,
      @BeanParam CellFilter filter,
      @BeanParam PageQuery query) {
    Page<Cell> page =
        query.page(
            CellPlace.FORM,
            (after, atMost) -> cells.page(filter.query(CellPlace.read(after), atMost)),
            cell -> CellPlace.of(cell.key()).text());
    return new CellPage(page.items().stream().map(answers::view).toList(), page.nextCursor());
  }

  @GET
  @Path("/{cell}")
  @Operation(operationId = "cell", summary = "A cell")
  @APIResponseSchema(CellView.class)
  @CellProblem.Answers(CellProblem.CELL_NOT_FOUND)
  public Response one(@PathParam("chamber") String chamber, @PathParam("cell") String cell) {
    return answers.current(cells.one(id(cell)));
  }

  @GET
  @Path("/{cell}/history")
  @Operation(
      operationId = "cellHistory",
      summary = "The history of a cell",
      description = "Every fact in order: who (account and role), when, what, why.")
  @CellProblem.Answers(CellProblem.CELL_NOT_FOUND)
  public HistoryView history(@PathParam("chamber") String chamber, @PathParam("cell") String cell) {
    return HistoryView.of(cells.history(id(cell)));
  }

  /** An id of another form names no cell. */
  static UUID id(String cell) {
    try {
      return UUID.fromString(cell);
    } catch (IllegalArgumentException noUuid) {
      throw new ProblemException(CellProblem.CELL_NOT_FOUND, cell);
    }
  }
}
