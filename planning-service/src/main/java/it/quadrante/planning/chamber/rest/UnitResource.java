package it.quadrante.planning.chamber.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.ChangeOrganisation;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.HttpProblem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Areas, services and offices over time. */
@Path("/api/v1/chambers/{chamber}/units")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Role.CHAMBER_ADMIN)
@Tag(name = "chambers")
@ChamberProblem.Answers({
  ChamberProblem.CHAMBER_NOT_REGISTERED,
  ChamberProblem.ORGANISATION_REJECTED
})
@HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
public class UnitResource {
  private final ChangeOrganisation organisation;

  UnitResource(ChangeOrganisation organisation) {
    this.organisation = organisation;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "unitCreation",
      summary = "Adds an area, a service or an office",
      description = "Needs If-Match with the ETag of the chamber.")
  @APIResponseSchema(
      value = Chamber.class,
      responseCode = "201",
      responseDescription = "The chamber with the unit")
  public Response addition(
      @PathParam("chamber") String chamber,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      NewUnit unit) {
    return ChamberAnswer.created(
        organisation.change(chamber, IfMatch.of(ifMatch), NewUnit.required(unit)));
  }

  @PUT
  @Path("/{entity}/{unit}")
  @Operation(
      operationId = "unitReplacement",
      summary = "Renames a unit from a day on, places it beneath another, or ends it",
      description = "Needs If-Match with the ETag of the chamber.")
  @APIResponseSchema(Chamber.class)
  @ChamberProblem.Answers(ChamberProblem.ORGANISATION_PART_NOT_FOUND)
  public RestResponse<Chamber> change(
      @PathParam("chamber") String chamber,
      @PathParam("entity") String entity,
      @PathParam("unit") String unit,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      UnitState state) {
    return ChamberAnswer.changed(
        organisation.change(chamber, IfMatch.of(ifMatch), UnitState.required(entity, unit, state)));
  }
}
