package it.quadrante.measurement.cell.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.DecideRequest;
import it.quadrante.measurement.cell.MakeRequest;
import it.quadrante.measurement.cell.rest.RequestBodies.NewRequest;
import it.quadrante.measurement.cell.rest.RequestBodies.RequestDecision;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.precondition.IfMatch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Not assessable, or suspended until a day: asked for by one, decided by another. */
@Path("/api/v1/chambers/{chamber}/cells/{cell}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests", description = "Requests that no value be owed, decided by somebody else.")
@CellProblem.Answers({CellProblem.CELL_NOT_FOUND, CellProblem.NOT_APPOINTED})
@PeriodProblem.Answers(PeriodProblem.PERIOD_CLOSED)
public class RequestResource {
  private final MakeRequest makeRequest;
  private final DecideRequest decideRequest;
  private final CellAnswers answers;

  RequestResource(MakeRequest makeRequest, DecideRequest decideRequest, CellAnswers answers) {
    this.makeRequest = makeRequest;
    this.decideRequest = decideRequest;
    this.answers = answers;
  }

  @POST
  @Path("/requests")
  @Idempotent
  @Requires({Role.DATA_REFERENT, Role.VALIDATOR})
  @Operation(
      operationId = "cellRequests",
      summary = "Asks that no value be owed",
      description =
          "NOT_ASSESSABLE (non valutabile), or SUSPENDED until a day, with a reason; by an account"
              + " appointed DATA_REFERENT or VALIDATOR for a unit of the measure. One at a time;"
              + " the state of the cell stays what it is until somebody else decides.")
  @APIResponseSchema(
      value = CellView.class,
      responseCode = "201",
      responseDescription = "The cell with the request")
  public Response ask(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      NewRequest body) {
    NewRequest request = NewRequest.checked(body);
    return answers.created(
        chamber,
        makeRequest.ask(
            CellResource.id(cell),
            IfMatch.of(ifMatch),
            request.kind(),
            request.lastDay(),
            request.reason()));
  }

  @POST
  @Path("/request-decisions")
  @Idempotent
  @Requires(Role.VALIDATOR)
  @Operation(
      operationId = "cellRequestDecisions",
      summary = "Approves or refuses a request",
      description =
          "By an account appointed VALIDATOR for a unit of the measure, never the one that asked."
              + " Approved, it is a further official version, and a submission that waits is"
              + " dropped; it ends with a new value that is validated, with a revocation, and a"
              + " suspension by itself after its last day.")
  @APIResponseSchema(
      value = CellView.class,
      responseCode = "201",
      responseDescription = "The cell after the decision")
  public Response decide(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RequestDecision body) {
    return answers.created(
        chamber,
        decideRequest.decide(
            CellResource.id(cell), IfMatch.of(ifMatch), RequestDecision.verdict(body)));
  }
}
