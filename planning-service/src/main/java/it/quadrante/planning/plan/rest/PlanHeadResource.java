package it.quadrante.planning.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.identity.Open;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.plan.EditHead;
import it.quadrante.planning.plan.ElementTag;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.ReadElements;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.Perspective;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands above the elements of a version: title, source, profile, and its perspectives. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
public class PlanHeadResource {
  private final ReadElements elements;
  private final EditHead edit;

  PlanHeadResource(ReadElements elements, EditHead edit) {
    this.elements = elements;
    this.edit = edit;
  }

  /** The perspectives of a version in their order. */
  @Schema(
      description = "The perspectives of a version in their order.",
      requiredProperties = "perspectives")
  public record Perspectives(
      @Schema(maxItems = 50) List<Perspective> perspectives,
      @Schema(ref = "EditReason") String reason) {}

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "planHead",
      summary = "Gives a draft another title, source or scoring profile",
      description = "Needs the ETag of the version.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_A_DRAFT, PlanningProblem.PLAN_REJECTED})
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  public Response head(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(ref = "NewPlanHead"))) JsonNode sent) {
    PlanVersion version =
        edit.head(Revisions.ref(plan, number, ifMatch), sent, Languages.of(language));
    return PlanVersionAnswer.head(version);
  }

  @GET
  @Path("/perspectives")
  @Open
  @Operation(operationId = "perspectives", summary = "The perspectives of a version")
  @APIResponseSchema(Perspectives.class)
  public Response perspectives(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number) {
    return answer(
        elements.all(plan, number, ElementKind.PERSPECTIVE).stream()
            .map(placed -> (Perspective) placed.element())
            .toList());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/perspectives")
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "perspectivesReplacement",
      summary = "Gives a draft other perspectives, as one list",
      description = "Needs the ETag of the list. One that a node names is not left out.")
  @APIResponseSchema(Perspectives.class)
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_A_DRAFT, PlanningProblem.PLAN_REJECTED})
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  public Response perspectivesReplacement(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(implementation = Perspectives.class)))
          JsonNode sent) {
    return answer(edit.perspectives(plan, number, ifMatch, sent, Languages.of(language)));
  }

  private static Response answer(List<Perspective> perspectives) {
    return Response.ok(new Perspectives(perspectives, null))
        .tag(new EntityTag(ElementTag.of(perspectives)))
        .build();
  }
}
