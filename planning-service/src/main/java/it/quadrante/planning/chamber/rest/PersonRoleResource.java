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

/** The places that persons hold: SG, Dirigente Area 1, PO 2. */
@Path("/api/v1/chambers/{chamber}/person-roles")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Role.CHAMBER_ADMIN)
@Tag(name = "chambers")
@ChamberProblem.Answers({
  ChamberProblem.CHAMBER_NOT_REGISTERED,
  ChamberProblem.ORGANISATION_REJECTED
})
@HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
public class PersonRoleResource {
  private final ChangeOrganisation organisation;

  PersonRoleResource(ChangeOrganisation organisation) {
    this.organisation = organisation;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "personRoleCreation",
      summary = "Adds a place that one person holds at a time",
      description = "Needs If-Match with the ETag of the chamber.")
  @APIResponseSchema(
      value = Chamber.class,
      responseCode = "201",
      responseDescription = "The chamber with the person-role")
  public Response addition(
      @PathParam("chamber") String chamber,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      NewPersonRole personRole) {
    return ChamberAnswer.created(
        organisation.change(chamber, IfMatch.of(ifMatch), NewPersonRole.required(personRole)));
  }

  @PUT
  @Path("/{entity}/{personRole}")
  @Operation(
      operationId = "personRoleReplacement",
      summary = "Gives a person-role another title or unit, or ends it",
      description = "Needs If-Match with the ETag of the chamber.")
  @APIResponseSchema(Chamber.class)
  @ChamberProblem.Answers(ChamberProblem.ORGANISATION_PART_NOT_FOUND)
  public RestResponse<Chamber> change(
      @PathParam("chamber") String chamber,
      @PathParam("entity") String entity,
      @PathParam("personRole") String personRole,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PersonRoleState state) {
    return ChamberAnswer.changed(
        organisation.change(
            chamber, IfMatch.of(ifMatch), PersonRoleState.required(entity, personRole, state)));
  }
}
