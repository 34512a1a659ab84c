package it.quadrante.measurement.cell.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellPlace;
import it.quadrante.measurement.cell.ReadRequests;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests that wait for somebody else's decision. */
@Path("/api/v1/chambers/{chamber}/undecided-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class UndecidedRequestResource {
  private final ReadRequests requests;
  private final CellAnswers answers;

  UndecidedRequestResource(ReadRequests requests, CellAnswers answers) {
    this.requests = requests;
    this.answers = answers;
  }

  @GET
  @Requires(Role.VALIDATOR)
  @Operation(
      operationId = "undecidedRequests",
      summary = "The requests that wait for the caller's decision",
      description =
          "The cells about which they are, each with its request, in the order of year,"
              + " quadrimestre, entity and measure: of the units for which the caller is appointed"
              + " today as validator, and none that the caller has made. What was decided stands in"
              + " the history of its cell.")
  public CellPage list(@PathParam("chamber") String chamber, @BeanParam PageQuery query) {
    Page<Cell> page =
        query.page(
            CellPlace.FORM,
            (after, atMost) -> requests.page(CellPlace.read(after), atMost),
            cell -> CellPlace.of(cell.key()).text());
    return new CellPage(page.items().stream().map(answers::view).toList(), page.nextCursor());
  }
}
