package it.quadrante.measurement.worklist.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellPlace;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.worklist.DutyQuery;
import it.quadrante.measurement.worklist.ReadDuties;
import it.quadrante.measurement.worklist.WorkItem;
import it.quadrante.measurement.worklist.domain.ListedCell;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cosa devo fare: what a referent has to enter. */
@Path("/api/v1/chambers/{chamber}/duties")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Role.DATA_REFERENT)
@Tag(name = "work", description = "What somebody has to do, and how far the collection is.")
public class DutyResource {
  private final ReadDuties duties;

  DutyResource(ReadDuties duties) {
    this.duties = duties;
  }

  @GET
  @Operation(
      operationId = "duties",
      summary = "What the caller has to enter",
      description =
          "The cells of the units for which the caller is appointed today as data referent, in the"
              + " order of year, quadrimestre, entity and measure. Without state, those of which a"
              + " value is owed: nothing entered, or sent back. Without year, no period that is"
              + " closed. A value that is handed in meanwhile does not shift the cursor.")
  public DutyPage list(
      @PathParam("chamber") String chamber,
      @BeanParam PeriodFilter filter,
      @QueryParam("state")
          @Parameter(
              description = "State; absent: whatever is owed.",
              schema = @Schema(implementation = CellStatus.class))
          String state,
      @BeanParam PageQuery query,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    CellStatus only = PeriodFilter.choice("state", state, CellStatus.class);
    Page<WorkItem> page =
        query.page(
            CellPlace.FORM,
            (after, atMost) ->
                duties.page(
                    new DutyQuery(
                        filter.year(), filter.quadrimestre(), only, CellPlace.read(after), atMost)),
            item -> place(item.cell()).text());
    Locale spoken = Languages.of(language);
    return new DutyPage(
        page.items().stream().map(item -> DutyView.of(item, spoken)).toList(), page.nextCursor());
  }

  private static CellPlace place(ListedCell cell) {
    return new CellPlace(cell.year(), cell.quadrimestre(), cell.entity(), cell.measure());
  }
}
