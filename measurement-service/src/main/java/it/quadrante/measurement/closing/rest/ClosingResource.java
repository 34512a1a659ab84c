package it.quadrante.measurement.closing.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.closing.ClosePeriod;
import it.quadrante.measurement.closing.PeriodSituation;
import it.quadrante.measurement.closing.ReopenPeriod;
import it.quadrante.measurement.closing.rest.PeriodRequests.ClosingRequest;
import it.quadrante.measurement.closing.rest.PeriodRequests.ReopeningRequest;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What whoever administers the chamber does with a period: close it, reopen it. */
@Path("/api/v1/chambers/{chamber}/periods/{entity}/{year}/{quadrimestre}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Requires(Role.CHAMBER_ADMIN)
@HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
@Tag(name = "closing", description = "Periods closed and reopened.")
public class ClosingResource {
  private final ClosePeriod closePeriod;
  private final ReopenPeriod reopenPeriod;

  ClosingResource(ClosePeriod closePeriod, ReopenPeriod reopenPeriod) {
    this.closePeriod = closePeriod;
    this.reopenPeriod = reopenPeriod;
  }

  @POST
  @Path("/closings")
  @Idempotent
  @Operation(
      operationId = "periodClosings",
      summary = "Closes a period over its values",
      description =
          "From the day after the last day to submit. Every missing cell needs a decision, ZERO or"
              + " EXCLUDE, with a reason; a value that waits has to be validated or sent back"
              + " before. Otherwise nothing is stored, and everything that is unsettled is said at"
              + " once.")
  @APIResponseSchema(
      value = WholePeriodView.class,
      responseCode = "201",
      responseDescription = "The period, closed")
  public Response close(
      @BeanParam PeriodPath path,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      ClosingRequest body) {
    ClosingRequest request = ClosingRequest.required(body);
    return created(
        path,
        language,
        closePeriod.close(
            path.key(), PeriodTag.seen(ifMatch), request.reason(), request.onMissing()));
  }

  @POST
  @Path("/reopenings")
  @Idempotent
  @Operation(
      operationId = "periodReopenings",
      summary = "Reopens a closed period until a day",
      description =
          "Values are taken again; after that day it is closed again by itself, over the values and"
              + " decisions of the closing before, until somebody closes it anew. One that is"
              + " reopened already gets another last day.")
  @APIResponseSchema(
      value = WholePeriodView.class,
      responseCode = "201",
      responseDescription = "The period, open again")
  public Response reopen(
      @BeanParam PeriodPath path,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      ReopeningRequest body) {
    ReopeningRequest request = ReopeningRequest.required(body);
    return created(
        path,
        language,
        reopenPeriod.reopen(
            path.key(), PeriodTag.seen(ifMatch), request.reason(), request.until()));
  }

  /** What was created is a new state of the period: that is where it is read. */
  private static Response created(PeriodPath path, String language, PeriodSituation period) {
    return Response.created(URI.create(path.address()))
        .tag(PeriodTag.of(period, Languages.of(language)))
        .entity(WholePeriodView.of(period, Languages.of(language)))
        .build();
  }
}
