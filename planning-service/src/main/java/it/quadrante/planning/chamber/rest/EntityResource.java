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

/** The entities of a chamber over time. */
@Path("/api/v1/chambers/{chamber}/entities")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Role.CHAMBER_ADMIN)
@Tag(name = "chambers")
@ChamberProblem.Answers(ChamberProblem.CHAMBER_NOT_REGISTERED)
@HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
public class EntityResource {
  private final ChangeOrganisation organisation;

  EntityResource(ChangeOrganisation organisation) {
    this.organisation = organisation;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "entityCreation",
      summary = "Adds an entity, with the unit ENTE that is the whole of it",
      description = "Needs If-Match with the ETag of the chamber.")
  @APIResponseSchema(
      value = Chamber.class,
      responseCode = "201",
      responseDescription = "The chamber with the entity")
  @ChamberProblem.Answers(ChamberProblem.ENTITY_ALREADY_EXISTS)
  public Response addition(
      @PathParam("chamber") String chamber,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      NewEntity entity) {
    return ChamberAnswer.created(
        organisation.addEntity(chamber, IfMatch.of(ifMatch), NewEntity.required(entity)));
  }

  @PUT
  @Path("/{entity}")
  @Operation(
      operationId = "entityReplacement",
      summary = "Renames an entity from a day on, or ends it, with the unit ENTE",
      description =
          "Needs If-Match with the ETag of the chamber. No plan is begun for a year after the last"
              + " day; plans there are stay.")
  @APIResponseSchema(Chamber.class)
  @ChamberProblem.Answers({
    ChamberProblem.ORGANISATION_PART_NOT_FOUND,
    ChamberProblem.ORGANISATION_REJECTED
  })
  public RestResponse<Chamber> change(
      @PathParam("chamber") String chamber,
      @PathParam("entity") String entity,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      EntityState state) {
    return ChamberAnswer.changed(
        organisation.change(chamber, IfMatch.of(ifMatch), EntityState.required(entity, state)));
  }
}
